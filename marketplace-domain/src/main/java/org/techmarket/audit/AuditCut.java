package org.techmarket.audit;

import java.time.Instant;

/** Up to which entry the market has forgotten what was done (审计清理), signed. */
public record AuditCut(Content content, Signed signed) {

  /**
   * What is signed.
   *
   * @param lastEntry the id of the last entry that was forgotten
   */
  public record Content(Instant at, long lastEntry) {

    public CanonicalForm canonical() {
      return CanonicalForm.of(this);
    }
  }

  public boolean isWhole() {
    return signed.isOf(content.canonical());
  }
}
