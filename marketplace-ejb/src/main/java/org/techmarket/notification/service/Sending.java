package org.techmarket.notification.service;

import java.time.Instant;
import org.techmarket.notification.Mail;
import org.techmarket.notification.MailStage;

/**
 * What became of a mail that was given to a server.
 *
 * @param stage SENT; WAITING when the server could not take it now; FAILED when it never will;
 *     UNCERTAIN when it had all of it and did not say whether it took it
 * @param problem what the server said; null when it took it
 * @param goOn whether the server is worth another mail now
 */
public record Sending(MailStage stage, String problem, boolean goOn) {

  static final Sending SENT = new Sending(MailStage.SENT, null, true);

  void note(Mail mail, Instant now) {
    switch (stage) {
      case SENT -> mail.sent(now);
      case FAILED -> mail.refused(problem, now);
      case UNCERTAIN -> mail.lost(problem, now);
      case WAITING -> mail.failed(problem, now);
      case SENDING -> throw new IllegalArgumentException(problem);
    }
  }
}
