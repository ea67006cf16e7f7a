package org.techmarket.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.shared.Keyed;

class HallTest {

  @ParameterizedTest
  @CsvSource({
    "08:30, 17:30, true",
    "08:29, 17:30, false",
    "08:30, 17:31, false",
    "12:00, 13:00, true"
  })
  void anEventLiesBetweenOpeningAndClosing(LocalTime from, LocalTime until, boolean open) {
    Hall hall = Keyed.empty(Hall.class);
    Keyed.set(hall, "opensAt", LocalTime.of(8, 30));
    Keyed.set(hall, "closesAt", LocalTime.of(17, 30));
    assertThat(hall.isOpen(from, until)).isEqualTo(open);
  }
}
