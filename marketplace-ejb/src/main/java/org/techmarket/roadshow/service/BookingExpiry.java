package org.techmarket.roadshow.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.techmarket.roadshow.RoadshowBookingRepository;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.Timers;

/** Ends bookings nobody acted upon in time. It only tidies: taking a slot does not wait for it. */
@Singleton
@PermitAll
public class BookingExpiry {

  @Inject private RoadshowBookingRepository bookings;
  @Inject private Event<Transition> steps;
  @Inject private Timers timers;

  @Schedule(hour = "*", minute = "*", persistent = false)
  public void tidy() {
    timers.run(
        now ->
            bookings
                .lockOverdue(now, Timers.MOST_AT_ONCE)
                .forEach(late -> late.expireIfOverdue(now).ifPresent(steps::fire)));
  }
}
