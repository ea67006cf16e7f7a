package org.techmarket.audit;

import java.time.Instant;

/**
 * What the market says of all its chains at one moment (审计链头), signed. A head holds the hashes of
 * the entries written since the head before, and the hash of that head.
 */
public record AuditHead(Content content, String hash, Signed signed) {

  /**
   * What is signed.
   *
   * @param number from 1
   * @param lastEntry the id of the last entry it holds
   * @param entries how many entries it holds
   * @param digest the SHA-256 of their hashes, one after the other by id
   * @param previous the hash of the head before; null for the first
   */
  public record Content(
      long number, Instant at, long lastEntry, long entries, String digest, String previous) {

    public CanonicalForm canonical() {
      return CanonicalForm.of(this);
    }
  }

  public boolean isWhole() {
    return content.canonical().hash().equals(hash) && signed.isOf(content.canonical());
  }
}
