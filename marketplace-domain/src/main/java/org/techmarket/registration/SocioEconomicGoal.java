package org.techmarket.registration;

/** What the work is for (社会经济目标), in the order of GB/T 24450-2009. */
public enum SocioEconomicGoal {
  ENVIRONMENT,
  ENERGY,
  HEALTH,
  EDUCATION,
  INFRASTRUCTURE,
  SOCIETY,
  EARTH,
  SPACE,
  AGRICULTURE,
  INDUSTRY,
  BASIC_RESEARCH,
  OTHER_CIVIL,
  DEFENCE;

  /** Its two digits of the standard, from 01. */
  public String code() {
    return "%02d".formatted(ordinal() + 1);
  }
}
