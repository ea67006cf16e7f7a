package org.techmarket.registration;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * What a reviewer enters on issuing the number and the certificate.
 *
 * @param lateReason why it is late, 5 to 500 characters; empty when it is in time
 * @param version the version the decision was taken on
 */
public record IssueEntry(String lateReason, String version) {

  /**
   * Reads why it is late; null when nothing was entered.
   *
   * @throws Invalid when it is too short or too long
   */
  public String readLateReason() {
    EntryReader read = new EntryReader();
    String why =
        EntryReader.plain(lateReason).isEmpty()
            ? null
            : read.text("lateReason", lateReason, 5, 500);
    read.done();
    return why;
  }
}
