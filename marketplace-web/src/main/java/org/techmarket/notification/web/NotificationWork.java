package org.techmarket.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Work;

/** The inbox, which everybody has, and the outbox. */
@RequestScoped
public class NotificationWork implements Work {

  @Inject private Caller caller;

  @Override
  public int place() {
    return 1;
  }

  @Override
  public List<RailEntry> rail() {
    RailEntry inbox = RailEntry.of("notification.rail.notices", NoticesPage.HERE);
    RailEntry outbox = RailEntry.of("notification.rail.mails", "/workbench/notification/mails");
    return caller.is(Role.PLATFORM_ADMIN) ? List.of(inbox, outbox) : List.of(inbox);
  }
}
