package org.techmarket.registration;

/** The answer to a question nobody may pass over (是 or 否). */
public enum YesNo {
  YES,
  NO
}
