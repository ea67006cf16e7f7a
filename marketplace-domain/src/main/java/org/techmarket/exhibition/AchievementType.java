package org.techmarket.exhibition;

/** Achievements by their nature (成果类型). */
public enum AchievementType {
  NEW_TECH,
  NEW_PRODUCT,
  NEW_PROCESS,
  NEW_MATERIAL,
  NEW_VARIETY,
  NEW_EQUIPMENT,
  SOFTWARE,
  MEDICAL,
  OTHER
}
