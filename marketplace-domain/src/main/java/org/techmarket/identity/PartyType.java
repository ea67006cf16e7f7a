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
  OTHER,
  /** A human being who is party to a contract; cannot be an organisation of the market. */
  NATURAL_PERSON,
  /** A body of another country or region; cannot be an organisation of the market. */
  OVERSEAS_ORG;

  /** Whether such a party bears a unified social credit code, and may act in the market. */
  public boolean bearsCreditCode() {
    return this != NATURAL_PERSON && this != OVERSEAS_ORG;
  }
}
