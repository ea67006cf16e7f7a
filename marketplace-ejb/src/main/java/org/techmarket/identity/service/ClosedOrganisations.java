package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.techmarket.shared.service.Timers;

/** Forgets the people of organisations that were closed. */
@Singleton
@PermitAll
public class ClosedOrganisations {

  @Inject private ClosingService closing;
  @Inject private Timers timers;

  @Schedule(hour = "3", minute = "43", persistent = false)
  public void tidy() {
    timers.run(now -> closing.closeThoseOfClosed());
  }
}
