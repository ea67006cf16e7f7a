package org.techmarket.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.Roles;
import org.techmarket.notification.MailRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.Timers;

/** Has mail sent once more. */
@Stateless
@RolesAllowed(Roles.PLATFORM_ADMIN)
public class OutboxService {

  @Inject private MailRepository mails;
  @Inject private Event<Change> changes;
  @Inject private Clock clock;

  /**
   * Has a mail sent once more that has failed, or of which nobody knows whether it arrived.
   *
   * @throws NotFound when there is none
   * @throws Refused when it is on its way, or was sent
   */
  public void resend(long id) {
    changes.fire(mails.lockRequired(id).resend(clock.instant()));
  }

  /** Has mails sent once more that have failed, as many as go at once. */
  public void resendFailed() {
    mails
        .lockFailed(Timers.MOST_AT_ONCE)
        .forEach(mail -> changes.fire(mail.resend(clock.instant())));
  }
}
