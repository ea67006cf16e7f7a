package org.techmarket.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.shared.Keyed;
import org.techmarket.shared.Transition;

class HallBookingTest {

  private static final Instant NINE = Instant.parse("2026-12-10T01:00:00Z");
  private static final Instant TWELVE = Instant.parse("2026-12-10T04:00:00Z");

  private final HallBooking booking =
      Keyed.with(3, new HallBooking(1, "Roadshow", NINE, TWELVE, Duration.ofMinutes(30)));

  @Test
  void theHallIsOccupiedBeforeAndAfterTheEvent() {
    assertThat(booking.occupiedFrom()).isEqualTo("2026-12-10T00:30:00Z");
    assertThat(booking.occupiedUntil()).isEqualTo("2026-12-10T04:30:00Z");
  }

  @Test
  void aBookingIsBornConfirmedAndCancelledOnce() {
    assertThat(booking.confirmed())
        .isEqualTo(new Transition("HallBooking", 3, null, HallBookingStage.CONFIRMED, null));
    assertThat(booking.cancel("Rain").reason()).isEqualTo("Rain");
    assertThatThrownBy(() -> booking.cancel("Rain")).isInstanceOf(IllegalTransition.class);
  }
}
