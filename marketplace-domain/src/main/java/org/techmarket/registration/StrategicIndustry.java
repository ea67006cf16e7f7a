package org.techmarket.registration;

/** The strategic emerging industries of the classification of 2018 (战略性新兴产业). */
public enum StrategicIndustry {
  INFORMATION_TECHNOLOGY,
  HIGH_END_EQUIPMENT,
  NEW_MATERIALS,
  BIOLOGY,
  NEW_ENERGY_VEHICLES,
  NEW_ENERGY,
  ENERGY_SAVING,
  DIGITAL_CREATIVE,
  RELATED_SERVICES
}
