package org.techmarket.trade;

/** How the price is paid (支付方式, Civil Code art. 846). */
public enum PaymentMode {
  LUMP,
  INSTALMENT,
  ROYALTY,
  ROYALTY_ENTRY,
  OTHER;

  /** Whether the total may still be open when the contract is signed. */
  public boolean mayBeOpen() {
    return this != LUMP && this != INSTALMENT;
  }
}
