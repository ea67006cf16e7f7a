package org.techmarket.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.techmarket.shared.service.Timers;

/** Sends what is due, one after the other; as many rounds as like may go at once. */
@ApplicationScoped
public class MailRound {

  @Inject private MailDesk desk;
  @Inject private MailSettings settings;
  @Inject private MailWriter writer;

  /** Goes until nothing is due, the server cannot be reached, or others must have their turn. */
  public void go() {
    if (!settings.isOn()) {
      return;
    }
    desk.giveUpLost();
    try (Postman postman = new Postman(settings, writer.address(MailWriter.SETTINGS))) {
      for (int sent = 0; sent < Timers.MOST_AT_ONCE; sent++) {
        Optional<Outgoing> mail = desk.next();
        if (mail.isEmpty()) {
          return;
        }
        Sending sending = postman.send(mail.get());
        desk.done(mail.get(), sending);
        if (!sending.goOn()) {
          return;
        }
      }
    }
  }
}
