package org.techmarket.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  /** Around the National Day of 2026: 1 to 7 October are free, Saturday the 10th is worked. */
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          Map.of(
              LocalDate.of(2026, 10, 1), false,
              LocalDate.of(2026, 10, 2), false,
              LocalDate.of(2026, 10, 5), false,
              LocalDate.of(2026, 10, 6), false,
              LocalDate.of(2026, 10, 7), false,
              LocalDate.of(2026, 10, 10), true));

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, true",
    "2026-10-01, false",
    "2026-10-03, false",
    "2026-10-08, true",
    "2026-10-10, true",
    "2026-10-11, false"
  })
  void weekdaysAreWorkedButForTheSpecialDays(LocalDate day, boolean working) {
    assertThat(CALENDAR.isWorking(day)).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-12, 0, 2026-10-12",
    "2026-10-12, 1, 2026-10-10",
    "2026-10-12, 2, 2026-10-09",
    "2026-10-12, 3, 2026-10-08",
    "2026-10-12, 4, 2026-09-30",
    "2026-10-04, 1, 2026-09-30"
  })
  void workingDaysAreCountedBackWithoutTheDayItself(LocalDate day, int count, LocalDate found) {
    assertThat(CALENDAR.before(day, count)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 0, 2026-09-30",
    "2026-09-30, 1, 2026-10-08",
    "2026-09-30, 3, 2026-10-10",
    "2026-10-09, 1, 2026-10-10",
    "2026-10-10, 1, 2026-10-12",
    "2026-10-03, 0, 2026-10-03",
    "2026-10-03, 1, 2026-10-08"
  })
  void workingDaysAreCountedOnWithoutTheDayItself(LocalDate day, int count, LocalDate found) {
    assertThat(CALENDAR.after(day, count)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 2026-09-30, 0",
    "2026-09-30, 2026-10-07, 0",
    "2026-09-30, 2026-10-08, 1",
    "2026-10-01, 2026-10-08, 1",
    "2026-10-08, 2026-10-10, 2",
    "2026-10-09, 2026-10-11, 1",
    "2026-10-10, 2026-10-12, 1",
    "2026-10-12, 2026-10-08, 0"
  })
  void betweenTwoDaysTheLastIsCountedAndTheFirstIsNot(LocalDate first, LocalDate last, int days) {
    assertThat(CALENDAR.between(first, last)).isEqualTo(days);
  }

  @Test
  void withoutSpecialDaysAWeekHasFive() {
    WorkingCalendar plain = new WorkingCalendar(Map.of());
    assertThat(plain.before(LocalDate.of(2026, 12, 10), 5)).isEqualTo(LocalDate.of(2026, 12, 3));
  }
}
