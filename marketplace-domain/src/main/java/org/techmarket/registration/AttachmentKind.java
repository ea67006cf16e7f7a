package org.techmarket.registration;

/** What is handed in beside the contract (附件). */
public enum AttachmentKind {
  /** Proof of the right that changes hands. */
  IP_PROOF,
  /** Letter of a body for its department that signed. */
  AUTHORISATION,
  /** How the income from technology was worked out. */
  INCOME_SHEET,
  /** The applicant's word that all of it is true. */
  COMMITMENT,
  /** Of a contract in another language. */
  TRANSLATION
}
