package org.techmarket.registration;

/** The eleven fields by which the national statistics of contracts count (技术领域). */
public enum TechField {
  ELECTRONICS,
  AEROSPACE,
  MANUFACTURING,
  BIOLOGY_MEDICINE,
  NEW_MATERIALS,
  NEW_ENERGY,
  ENVIRONMENT,
  NUCLEAR,
  AGRICULTURE,
  TRANSPORT,
  URBAN_SOCIAL
}
