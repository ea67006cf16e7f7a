package org.techmarket.trade;

/** Where a contract came about. */
public enum ContractOrigin {
  /** Outside the market; it was signed before anybody here knew of it. */
  EXTERNAL
}
