package org.techmarket.venue;

import java.time.Instant;
import java.util.List;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;

/** Who has which hall when. */
public interface HallBookingRepository {

  /** Confirmed bookings of one hall never overlap. */
  String NO_OVERLAP = "hall_booking_no_overlap";

  /**
   * Locks the hall until the transaction ends, so that rivals queue instead of colliding.
   *
   * @throws NotFound when there is no such hall
   */
  Hall lockHall(int id);

  /** The confirmed bookings that occupy the hall somewhere between two instants. */
  List<HallBooking> occupying(int hallId, Instant from, Instant until);

  /**
   * Adds a booking.
   *
   * @throws ConstraintBroken {@link #NO_OVERLAP} when the hall is taken
   */
  void add(HallBooking booking);

  /**
   * Finds a booking.
   *
   * @throws NotFound when there is none
   */
  HallBooking require(long id);
}
