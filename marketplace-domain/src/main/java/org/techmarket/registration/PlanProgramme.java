package org.techmarket.registration;

/** The programmes of the national plan (国家科技计划). */
public enum PlanProgramme {
  NATURAL_SCIENCE_FUND,
  MAJOR_PROJECT,
  KEY_RESEARCH,
  INNOVATION_GUIDANCE,
  BASES_AND_TALENT
}
