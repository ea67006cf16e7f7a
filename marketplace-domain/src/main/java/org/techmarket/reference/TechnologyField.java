package org.techmarket.reference;

/** The eight fields of high and new technology the state supports (高新技术领域). */
public enum TechnologyField {
  ELECTRONICS,
  BIOLOGY_MEDICINE,
  AEROSPACE,
  NEW_MATERIALS,
  TECH_SERVICES,
  ENERGY_SAVING,
  ENVIRONMENT,
  MANUFACTURING
}
