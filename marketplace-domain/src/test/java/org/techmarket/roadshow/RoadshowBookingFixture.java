package org.techmarket.roadshow;

import java.time.Duration;
import java.time.Instant;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.shared.Keyed;

/** Bookings of the first slot of an open roadshow, in every stage an institution must act in. */
public final class RoadshowBookingFixture {

  public static final Instant NOW = RoadshowFixture.NOW;
  public static final long MANAGER = 13;
  public static final Duration HOLD = Duration.ofMinutes(15);
  public static final Instant HOLD_ENDS = NOW.plus(HOLD);

  private RoadshowBookingFixture() {}

  public static PitchEntry entry() {
    return new PitchEntry("Li Lei", "0532-85881234", "Han Meimei", "", "TRANSFER", "0");
  }

  public static RoadshowBooking held() {
    Slot slot = RoadshowFixture.open().slots().get(0);
    return Keyed.with(
        9,
        new RoadshowBooking(
            slot, AchievementFixture.published(), AchievementFixture.CLERK, NOW, HOLD));
  }

  public static RoadshowBooking submitted() {
    RoadshowBooking booking = held();
    booking.submit(entry().read(), AchievementFixture.CLERK, NOW);
    return booking;
  }

  public static RoadshowBooking returned() {
    RoadshowBooking booking = submitted();
    booking.returnForCorrection("Who is the presenter?", 2, MANAGER, NOW);
    return booking;
  }

  public static RoadshowBooking confirmed() {
    RoadshowBooking booking = submitted();
    booking.confirm(MANAGER, NOW);
    return booking;
  }
}
