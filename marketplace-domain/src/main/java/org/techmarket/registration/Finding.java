package org.techmarket.registration;

/** What a registrar found on one question of the checklist (审查结果). */
public enum Finding {
  MET,
  NOT_MET,
  NOT_APPLICABLE
}
