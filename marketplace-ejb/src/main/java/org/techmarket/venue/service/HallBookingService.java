package org.techmarket.venue.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.techmarket.identity.Roles;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;
import org.techmarket.venue.Hall;
import org.techmarket.venue.HallBooking;
import org.techmarket.venue.HallBookingRepository;
import org.techmarket.venue.HallTaken;

/** Takes halls and gives them back. */
@Stateless
@RolesAllowed(Roles.EVENT_MANAGER)
public class HallBookingService {

  @Inject private HallBookingRepository bookings;
  @Inject private ParameterQueries parameters;
  @Inject private Event<Transition> steps;

  /**
   * Takes a hall, with the time to set up and to clear.
   *
   * @return the key of the booking
   * @throws HallTaken when somebody else has it then
   * @throws Refused when the hall is closed then
   */
  public long take(int hallId, String purpose, Instant from, Instant until) {
    Hall hall = bookings.lockHall(hallId);
    Duration buffer = parameters.minutes(ParameterName.HALL_BUFFER_MINUTES);
    HallBooking booking = new HallBooking(hall, purpose, from, until, buffer);
    List<HallBooking> rivals =
        bookings.occupying(hallId, booking.occupiedFrom(), booking.occupiedUntil());
    try {
      bookings.add(booking);
    } catch (ConstraintBroken e) {
      throw e.is(HallBookingRepository.NO_OVERLAP) && !rivals.isEmpty() ? taken(rivals.get(0)) : e;
    }
    steps.fire(booking.confirmed());
    return booking.id();
  }

  /** Gives a hall back. */
  public void release(long id, String reason) {
    steps.fire(bookings.require(id).cancel(reason));
  }

  private static HallTaken taken(HallBooking rival) {
    return new HallTaken(rival.purpose(), rival.occupiedFrom(), rival.occupiedUntil());
  }
}
