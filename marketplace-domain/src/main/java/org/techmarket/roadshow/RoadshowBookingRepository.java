package org.techmarket.roadshow;

import java.time.Instant;
import java.util.List;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;

/** All bookings of slots. */
public interface RoadshowBookingRepository {

  /** A slot has at most one live booking. */
  String ONE_LIVE_PER_SLOT = "roadshow_booking_one_live_per_slot";

  /** An achievement has at most one live booking at a roadshow. */
  String ONE_LIVE_PER_ACHIEVEMENT = "roadshow_booking_one_live_per_achievement";

  /**
   * Adds a booking at once, so that a rival is refused here and not later.
   *
   * @throws ConstraintBroken {@link #ONE_LIVE_PER_SLOT} or {@link #ONE_LIVE_PER_ACHIEVEMENT}
   */
  void add(RoadshowBooking booking);

  /**
   * Finds a booking.
   *
   * @throws NotFound when there is none
   */
  RoadshowBooking require(long id);

  /**
   * Locks the bookings whose time to act is over and that stand in the way of a new one: those of
   * the slot, and those of the achievement at the same roadshow.
   */
  List<RoadshowBooking> lockOverdue(Slot slot, long achievementId, Instant now);

  /** Locks some bookings whose time to act is over, passing over those that others work on. */
  List<RoadshowBooking> lockOverdue(Instant now, int most);

  /** Locks all live bookings of a roadshow. */
  List<RoadshowBooking> lockLive(long roadshowId);
}
