package org.techmarket.reference;

/** The sentences papers quote and law may change; each is a row, never a constant. */
public enum StandingTextName {
  /** What a certificate of registration rests on (登记依据). */
  LEGAL_BASIS
}
