package org.techmarket.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Answers;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.shared.Keyed;
import org.techmarket.shared.Transition;

class HallBookingTest {

  private static final Instant NINE = Instant.parse("2026-12-10T01:00:00Z");
  private static final Instant TWELVE = Instant.parse("2026-12-10T04:00:00Z");

  private final HallBooking booking =
      Keyed.with(
          3, new HallBooking(HallFixture.hall(), "Roadshow", NINE, TWELVE, Duration.ofMinutes(30)));

  @Test
  void theHallIsOccupiedBeforeAndAfterTheEvent() {
    assertThat(booking.occupiedFrom()).isEqualTo("2026-12-10T00:30:00Z");
    assertThat(booking.occupiedUntil()).isEqualTo("2026-12-10T04:30:00Z");
  }

  @ParameterizedTest
  @CsvSource({"00:30, 09:30", "04:00, 05:00"})
  void anEventBetweenOpeningAndClosingIsTaken(String from, String until) {
    assertThatCode(() -> booked(from, until)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"00:29, 09:30", "00:30, 09:31"})
  void aClosedHallIsNotTaken(String from, String until) {
    assertThat(Answers.grounds(() -> booked(from, until))).containsExactly("venue.hallClosed");
  }

  private static HallBooking booked(String from, String until) {
    String instant = "2026-12-10T%s:00Z";
    return new HallBooking(
        HallFixture.hall(),
        "Roadshow",
        Instant.parse(instant.formatted(from)),
        Instant.parse(instant.formatted(until)),
        Duration.ZERO);
  }

  @Test
  void aBookingIsBornConfirmedAndCancelledOnce() {
    assertThat(booking.confirmed().altering(Alteration.NONE))
        .isEqualTo(new Transition("HallBooking", 3, null, HallBookingStage.CONFIRMED, null));
    assertThat(booking.cancel("Rain").reason()).isEqualTo("Rain");
    assertThatThrownBy(() -> booking.cancel("Rain")).isInstanceOf(IllegalTransition.class);
  }
}
