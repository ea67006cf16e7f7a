package org.techmarket.identity;

/** The kinds of parties the national form of technical contracts knows (主体类型). */
public enum PartyType {
  GOVERNMENT,
  INSTITUTE,
  UNIVERSITY,
  HOSPITAL,
  PUBLIC_OTHER,
  ASSOCIATION,
  ENTERPRISE_DOMESTIC,
  ENTERPRISE_HMT,
  ENTERPRISE_FOREIGN,
  SOLE_TRADER,
  OTHER
}
