package org.techmarket.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.shared.Transition;

/**
 * Withdraws returned cases nobody corrected in time. It only tidies: correcting and applying anew
 * do not wait for it.
 */
@Singleton
@PermitAll
public class OverdueReturns {

  private static final int MOST_AT_ONCE = 200;

  @Inject private RegistrationCaseRepository cases;
  @Inject private Event<Transition> steps;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "marketplace.timers", defaultValue = "true")
  private boolean timers;

  @Schedule(hour = "*", minute = "10", persistent = false)
  public void tidy() {
    if (timers) {
      Instant now = clock.instant();
      cases
          .lockOverdue(now, MOST_AT_ONCE)
          .forEach(late -> late.withdrawIfOverdue(now).ifPresent(steps::fire));
    }
  }
}
