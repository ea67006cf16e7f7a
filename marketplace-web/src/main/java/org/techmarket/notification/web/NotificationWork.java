package org.techmarket.notification.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Work;

/** The inbox, which everybody has. */
@RequestScoped
public class NotificationWork implements Work {

  @Override
  public int place() {
    return 1;
  }

  @Override
  public List<RailEntry> rail() {
    return List.of(RailEntry.of("notification.rail.notices", NoticesPage.HERE));
  }
}
