package org.techmarket.notification.service;

import java.time.Instant;
import org.techmarket.notification.MailStage;
import org.techmarket.shared.MailKind;

/**
 * A mail in the outbox, without what it says and without the whole address.
 *
 * @param login whose it is; null when it goes to somebody who has no account
 * @param problem null when there was none
 */
public record OutboxRow(
    long id,
    MailKind kind,
    String login,
    String address,
    MailStage stage,
    Instant stageSince,
    int attempts,
    String problem) {

  /** The first letter and the server: enough to know it again, not enough to write to. */
  static String masked(String address) {
    int at = address.lastIndexOf('@');
    return address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
  }

  /** Whether somebody may have it sent once more. */
  public boolean mayResend() {
    return stage == MailStage.FAILED || stage == MailStage.UNCERTAIN;
  }
}
