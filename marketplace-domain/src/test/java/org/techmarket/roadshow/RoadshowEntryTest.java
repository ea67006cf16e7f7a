package org.techmarket.roadshow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.roadshow.RoadshowFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Varied;

class RoadshowEntryTest {

  @Test
  void aGoodEntryIsReadFieldByField() {
    RoadshowTerms terms = RoadshowFixture.entry().read(TODAY);
    assertThat(terms.hours().startsAt()).isEqualTo("2026-12-10T01:00:00Z");
    assertThat(terms.hours().endsAt()).isEqualTo("2026-12-10T04:00:00Z");
    assertThat(terms.timing()).isEqualTo(new Timing(8, 7, 2));
    assertThat(terms.quota()).isNull();
    assertThat(terms.entryDeadline()).isEqualTo(LocalDate.of(2026, 12, 3));
  }

  @Test
  void theQuotaMayBeWhatFitsAndNoMore() {
    assertThat(Varied.with(RoadshowFixture.entry(), "quota", "10").read(TODAY).quota())
        .isEqualTo(10);
    assertThat(faults("quota", "11")).containsExactly("quota roadshow.quotaTooLarge");
    assertThat(faults("quota", "0")).containsExactly("quota shared.outOfRange");
  }

  @ParameterizedTest
  @CsvSource({
    "day,           2026-11-23, day roadshow.dayPast",
    "day,           2028-11-24, day roadshow.dayTooFar",
    "until,         09:00,      until roadshow.untilBeforeFrom",
    "until,         08:30,      until roadshow.untilBeforeFrom",
    "until,         09:14,      until roadshow.nothingFits",
    "entryDeadline, 2026-12-10, entryDeadline roadshow.deadlineAfterStart",
    "entryDeadline, 2026-11-22, entryDeadline roadshow.deadlinePast",
    "pitchMinutes,  0,          pitchMinutes shared.outOfRange",
    "answerMinutes, 61,         answerMinutes shared.outOfRange",
    "changeMinutes, 31,         changeMinutes shared.outOfRange",
    "lowestTrl,     10,         lowestTrl shared.outOfRange",
    "theme,         abc,        theme shared.tooShort",
    "hall,          0,          hall shared.outOfRange"
  })
  void whatDoesNotFitIsSaidAtItsField(String field, String entered, String fault) {
    assertThat(faults(field, entered)).containsExactly(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "day,           2026-12-04",
    "day,           2028-11-23",
    "until,         09:15",
    "entryDeadline, 2026-12-09",
    "entryDeadline, 2026-11-23",
    "answerMinutes, 0",
    "changeMinutes, 0"
  })
  void whatJustFitsIsTaken(String field, String entered) {
    RoadshowEntry entry = Varied.with(RoadshowFixture.entry(), field, entered);
    assertThat(entry.read(TODAY)).isNotNull();
  }

  @Test
  void aRoadshowIsPlannedForTomorrowAtTheEarliest() {
    RoadshowEntry tomorrow = Varied.with(RoadshowFixture.entry(), "day", "2026-11-24");
    RoadshowEntry entry = Varied.with(tomorrow, "entryDeadline", "2026-11-23");
    assertThat(entry.read(TODAY).hours().day()).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    RoadshowEntry entry =
        new RoadshowEntry("", "X", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", null);
    assertThat(Answers.faults(() -> entry.read(TODAY)))
        .containsExactly(
            "theme shared.required",
            "field shared.notAChoice",
            "hall shared.notANumber",
            "day shared.notADay",
            "from shared.notATime",
            "until shared.notATime",
            "pitchMinutes shared.notANumber",
            "answerMinutes shared.notANumber",
            "changeMinutes shared.notANumber",
            "entryDeadline shared.notADay",
            "lowestTrl shared.notANumber",
            "quota shared.notANumber");
  }

  private static List<String> faults(String field, String entered) {
    RoadshowEntry entry = Varied.with(RoadshowFixture.entry(), field, entered);
    return Answers.faults(() -> entry.read(TODAY));
  }
}
