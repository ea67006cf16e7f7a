package org.techmarket.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.techmarket.notification.Letter;
import org.techmarket.notification.Mail;
import org.techmarket.notification.MailRepository;
import org.techmarket.shared.service.Timers;
import org.techmarket.shared.service.Vault;

/**
 * Gives mails out to be sent, one at a time, and notes what became of them; each in a transaction
 * of its own, for nothing that was said to a mail server can be rolled back.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailDesk {

  /** Longer than any of the timeouts of all the lines of a conversation. */
  static final Duration LOST_AFTER = Duration.ofMinutes(10);

  private static final String LOST =
      "The server that was sending it stopped, or lost its database.";

  @Inject private MailRepository mails;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /** The next that is due; from now on it is the caller's alone. */
  public Optional<Outgoing> next() {
    return mails.lockDue(clock.instant()).map(this::begun);
  }

  public void done(Outgoing mail, Sending sending) {
    mails
        .lock(mail.id())
        .filter(found -> found.isAttempt(mail.attempt()))
        .ifPresent(found -> sending.note(found, clock.instant()));
  }

  /** What nobody came back from may have been sent, so nobody sends it again. */
  public void giveUpLost() {
    mails
        .lockLost(clock.instant().minus(LOST_AFTER), Timers.MOST_AT_ONCE)
        .forEach(mail -> mail.lost(LOST, clock.instant()));
  }

  private Outgoing begun(Mail mail) {
    mail.begin(clock.instant());
    Letter letter = Letter.of(vault.unlock(mail.content()));
    return new Outgoing(
        mail.id(), mail.attempts(), mail.kind(), mail.address(), letter, mail.writtenAt());
  }
}
