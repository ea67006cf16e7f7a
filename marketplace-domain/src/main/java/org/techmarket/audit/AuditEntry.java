package org.techmarket.audit;

/**
 * A deed as it stands in the chain of its subject (审计记录).
 *
 * @param id in the order in which all entries were written
 * @param sequence in its chain, from 1
 * @param previous the hash of the entry before it in its chain; null for the first
 * @param deed null once it was forgotten; the rest stays, so that the chain still fits
 */
public record AuditEntry(
    long id, Subject subject, int sequence, String previous, Deed deed, String hash) {

  /** The next entry after one, or the first when there is none. */
  public static AuditEntry after(AuditEntry last, Deed deed) {
    int sequence = last == null ? 1 : last.sequence + 1;
    String previous = last == null ? null : last.hash;
    String hash = CanonicalForm.of(deed, sequence, previous).hash();
    return new AuditEntry(0, deed.subject(), sequence, previous, deed, hash);
  }

  /** Whether it says what it said when it was written. */
  public boolean isWhole() {
    return deed == null || CanonicalForm.of(deed, sequence, previous).hash().equals(hash);
  }
}
