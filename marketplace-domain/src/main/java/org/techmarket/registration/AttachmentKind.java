package org.techmarket.registration;

/** What is handed in beside the contract (附件). */
public enum AttachmentKind {
  /** Proof of the right that changes hands. */
  IP_PROOF("ipProof"),
  /** Letter of a body for its department that signed. */
  AUTHORISATION("authorisation"),
  /** How the income from technology was worked out. */
  INCOME_SHEET("incomeSheet"),
  /** The applicant's word that all of it is true. */
  COMMITMENT("commitment"),
  /** Of a contract in another language. */
  TRANSLATION("translation");

  private final String field;

  AttachmentKind(String field) {
    this.field = field;
  }

  /** The field of {@link RegistrationEntry} that names it. */
  public String field() {
    return field;
  }
}
