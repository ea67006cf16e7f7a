package org.techmarket.identity;

/** Why somebody whom the provider of identities vouches for may do less here than it says. */
public enum Shortfall {
  /** It names no role that this market knows. */
  NO_ROLE,
  /** A role acts for an organisation, and none is named. */
  NO_ORGANISATION,
  /** The organisation that is named has not been admitted to the market. */
  UNKNOWN_ORGANISATION,
  /** A role is named on papers, and papers cannot print the name. */
  UNPRINTABLE_NAME
}
