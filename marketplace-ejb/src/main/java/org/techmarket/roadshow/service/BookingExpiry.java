package org.techmarket.roadshow.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.techmarket.roadshow.RoadshowBookingRepository;
import org.techmarket.shared.Transition;

/** Ends bookings nobody acted upon in time. It only tidies: taking a slot does not wait for it. */
@Singleton
@PermitAll
public class BookingExpiry {

  private static final int MOST_AT_ONCE = 200;

  @Inject private RoadshowBookingRepository bookings;
  @Inject private Event<Transition> steps;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "marketplace.timers", defaultValue = "true")
  private boolean timers;

  @Schedule(hour = "*", minute = "*", persistent = false)
  public void tidy() {
    if (timers) {
      Instant now = clock.instant();
      bookings
          .lockOverdue(now, MOST_AT_ONCE)
          .forEach(late -> late.expireIfOverdue(now).ifPresent(steps::fire));
    }
  }
}
