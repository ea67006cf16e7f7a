package org.techmarket.registration;

/** Whose plan of science and technology paid for the work, if any (计划来源). */
public enum PlanSource {
  NATIONAL,
  MINISTRY,
  PROVINCE,
  CITY,
  NONE
}
