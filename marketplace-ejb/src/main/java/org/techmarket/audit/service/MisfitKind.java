package org.techmarket.audit.service;

/** In what way something that was recorded is not as it was written. */
public enum MisfitKind {
  /** An entry says something else than its hash. */
  ENTRY_CHANGED("The entry says something else than when it was written"),
  /** An entry does not follow the one before it in its chain. */
  ENTRY_BEFORE_MISSING("The entry before it is missing, or another stands in its place"),
  /** An entry was emptied that was not to be forgotten. */
  ENTRY_EMPTIED("The entry was emptied and no signed cut says so"),
  /** A head says something else than its hash or signature. */
  HEAD_CHANGED("The head says something else than when it was signed"),
  /** A head does not follow the one before it. */
  HEAD_BEFORE_MISSING("The head before it is missing, or another stands in its place"),
  /** Under a head there are other entries than it holds. */
  ENTRIES_MISSING("Of the entries it holds, some are missing, or others stand in their place"),
  /** A cut says something else than its signature. */
  CUT_CHANGED("The cut says something else than when it was signed");

  private final String sentence;

  MisfitKind(String sentence) {
    this.sentence = sentence;
  }

  /** For the console, which speaks English alone. */
  public String sentence() {
    return sentence;
  }
}
