package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.techmarket.exhibition.Achievement;
import org.techmarket.identity.Role;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.roadshow.Roadshow;
import org.techmarket.roadshow.RoadshowBooking;
import org.techmarket.roadshow.RoadshowBookingRepository;
import org.techmarket.roadshow.Slot;

/** Books slots for the invented achievements and decides on some of them. */
@Dependent
class DemoBookings {

  private static final LocalTime TAKEN = LocalTime.of(14, 0);
  private static final LocalTime DECIDED = LocalTime.of(16, 30);

  @Inject private RoadshowBookingRepository bookings;
  @Inject private ParameterQueries parameters;
  @Inject private DemoHistory history;

  void book(
      Roadshow roadshow,
      Achievement achievement,
      DemoContent.Claim claim,
      DemoCast cast,
      DemoDays days) {
    LocalDate day = days.past(roadshow.terms().entryDeadline().minusDays(2 + claim.slot() % 4));
    boolean isHeld = claim.stage() == BookingStage.HELD;
    Instant taken = isHeld ? days.now() : DemoDays.at(day, TAKEN, claim.slot() * 9);
    Duration hold = parameters.seconds(ParameterName.HOLD_SECONDS);
    long agent = cast.agentOf(achievement.holderId());
    Slot slot = roadshow.slots().get(claim.slot() - 1);
    RoadshowBooking booking = new RoadshowBooking(slot, achievement, agent, taken, hold);
    bookings.add(booking);
    history.record(booking.held(), agent, taken);
    if (!isHeld) {
      Instant submitted = taken.plus(hold.dividedBy(3));
      history.record(booking.submit(claim.entry().read(), agent, submitted), agent, submitted);
      Instant decided = DemoDays.at(day, DECIDED, claim.slot() * 3);
      decide(booking, claim, cast.counter(Role.EVENT_MANAGER), decided);
    }
  }

  private void decide(RoadshowBooking booking, DemoContent.Claim claim, long manager, Instant at) {
    switch (claim.stage()) {
      case CONFIRMED -> history.record(booking.confirm(manager, at), manager, at);
      case REJECTED -> history.record(booking.reject(claim.reason(), manager, at), manager, at);
      case RETURNED -> {
        int days = parameters.amount(ParameterName.CORRECTION_DAYS);
        history.record(booking.returnForCorrection(claim.reason(), days, manager, at), manager, at);
      }
      default -> {} // waits for the event manager
    }
  }
}
