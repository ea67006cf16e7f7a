package org.techmarket.roadshow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

  private static final Instant NINE = Instant.parse("2026-12-10T01:00:00Z");

  /** The last slot needs no change-over: n slots take n * 17 - 2 minutes. */
  @ParameterizedTest
  @CsvSource({
    "14, 0", "15, 1", "16, 1", "17, 1", "31, 1", "32, 2", "33, 2", "48, 2", "49, 3", "180, 10",
    "167, 9", "168, 10"
  })
  void asManySlotsFitAsThereIsTimeFor(int minutes, int slots) {
    Timing timing = new Timing(8, 7, 2);
    assertThat(timing.slotsWithin(NINE, NINE.plus(Duration.ofMinutes(minutes)))).isEqualTo(slots);
  }

  @ParameterizedTest
  @CsvSource({"59, 0", "60, 1", "119, 1", "120, 2"})
  void withoutChangeOverSlotsFollowEachOther(int minutes, int slots) {
    Timing timing = new Timing(60, 0, 0);
    assertThat(timing.slotsWithin(NINE, NINE.plus(Duration.ofMinutes(minutes)))).isEqualTo(slots);
  }

  @Test
  void aSlotBeginsAfterTheChangeOverOfTheOneBefore() {
    Timing timing = new Timing(8, 7, 2);
    assertThat(timing.startOf(1, NINE)).isEqualTo(NINE);
    assertThat(timing.endOf(1, NINE)).isEqualTo(NINE.plus(Duration.ofMinutes(15)));
    assertThat(timing.startOf(2, NINE)).isEqualTo(NINE.plus(Duration.ofMinutes(17)));
    assertThat(timing.endOf(10, NINE)).isEqualTo(NINE.plus(Duration.ofMinutes(168)));
  }
}
