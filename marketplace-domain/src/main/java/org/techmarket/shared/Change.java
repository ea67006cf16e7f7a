package org.techmarket.shared;

/**
 * Something that was done to a record and is no step of a procedure.
 *
 * @param subject what was changed, such as {@code Account}
 * @param id which one
 * @param verb what was done, such as {@code open}
 * @param by the account that did it; null for whoever has signed in
 * @param ofItself whether the system did it and nobody, whoever happened to be there
 */
public record Change(
    String subject, long id, String verb, Alteration altered, Long by, boolean ofItself) {

  /** What whoever has signed in does. */
  public Change(String subject, long id, String verb, Alteration altered) {
    this(subject, id, verb, altered, null, false);
  }

  /** The same, done by somebody who is only just known. */
  public Change by(long account) {
    return new Change(subject, id, verb, altered, account, false);
  }

  /** The same, done by nobody. */
  public Change byItself() {
    return new Change(subject, id, verb, altered, null, true);
  }
}
