package org.techmarket.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.Timers;

/**
 * Withdraws returned cases nobody corrected in time. It only tidies: correcting and applying anew
 * do not wait for it.
 */
@Singleton
@PermitAll
public class OverdueReturns {

  @Inject private RegistrationCaseRepository cases;
  @Inject private Event<Transition> steps;
  @Inject private Timers timers;

  @Schedule(hour = "*", minute = "10", persistent = false)
  public void tidy() {
    timers.run(
        now ->
            cases
                .lockOverdue(now, Timers.MOST_AT_ONCE)
                .forEach(late -> late.withdrawIfOverdue(now).ifPresent(steps::fire)));
  }
}
