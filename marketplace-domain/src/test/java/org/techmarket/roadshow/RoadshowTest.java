package org.techmarket.roadshow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.techmarket.roadshow.RoadshowFixture.ENTRIES_END;
import static org.techmarket.roadshow.RoadshowFixture.NOW;
import static org.techmarket.roadshow.RoadshowFixture.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmarket.reference.WorkingCalendar;
import org.techmarket.shared.Answers;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.shared.Transition;
import org.techmarket.shared.Varied;

class RoadshowTest {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of());

  @Test
  void aRoadshowIsBornAsADraftWithoutNumberAndSlots() {
    Roadshow roadshow = RoadshowFixture.draft();
    assertThat(roadshow.drafted())
        .isEqualTo(new Transition("Roadshow", 5, null, RoadshowStage.DRAFT, null));
    assertThat(roadshow.number()).isNull();
    assertThat(roadshow.slots()).isEmpty();
  }

  @Test
  void publishingCutsItsTimeIntoSlots() {
    Roadshow roadshow = RoadshowFixture.open();
    assertThat(roadshow.slots()).hasSize(10);
    assertThat(roadshow.slots().subList(0, 2))
        .extracting(Slot::ordinal, Slot::startsAt, Slot::endsAt)
        .containsExactly(
            tuple(1, at("2026-12-10T01:00:00Z"), at("2026-12-10T01:15:00Z")),
            tuple(2, at("2026-12-10T01:17:00Z"), at("2026-12-10T01:32:00Z")));
    assertThat(roadshow.slots().get(9).endsAt()).isBefore(roadshow.terms().hours().endsAt());
  }

  @Test
  void theQuotaLimitsTheSlots() {
    assertThat(RoadshowFixture.open("quota", "3").slots()).hasSize(3);
  }

  @Test
  void slotsAreTakenUntilTheEndOfTheDeadlinesDayInShandong() {
    Roadshow roadshow = RoadshowFixture.open();
    assertThat(roadshow.terms().entriesEnd()).isEqualTo(ENTRIES_END);
    assertThat(roadshow.takesBookings(ENTRIES_END.minusNanos(1))).isTrue();
    assertThat(roadshow.takesBookings(ENTRIES_END)).isFalse();
  }

  @Test
  void onlyAnOpenRoadshowTakesBookings() {
    Roadshow roadshow = RoadshowFixture.draft();
    assertThat(roadshow.takesBookings(NOW)).isFalse();
    roadshow.publish("LY-202612-001", 7, NOW);
    assertThat(roadshow.takesBookings(NOW)).isTrue();
    roadshow.cancel("The hall burnt down");
    assertThat(roadshow.takesBookings(NOW)).isFalse();
  }

  @Test
  void afterItsDeadlineARoadshowIsNotPublished() {
    Roadshow roadshow = RoadshowFixture.draft();
    assertThat(Answers.grounds(() -> roadshow.publish("LY-202612-001", 7, ENTRIES_END)))
        .containsExactly("roadshow.deadlineOver");
    assertThat(roadshow.stage()).isEqualTo(RoadshowStage.DRAFT);
    assertThat(roadshow.number()).isNull();
  }

  @Test
  void aPublishedRoadshowIsNotPublishedTwiceNorChanged() {
    Roadshow roadshow = RoadshowFixture.open();
    assertThatThrownBy(() -> roadshow.publish("LY-202612-002", 8, NOW))
        .isInstanceOf(IllegalTransition.class);
    assertThat(roadshow.slots()).hasSize(10);
    assertThat(Answers.grounds(() -> roadshow.change(RoadshowFixture.entry().read(TODAY))))
        .containsExactly("roadshow.notADraft");
  }

  @Test
  void aDraftIsChanged() {
    Roadshow roadshow = RoadshowFixture.draft();
    roadshow.change(Varied.with(RoadshowFixture.entry(), "hall", "2").read(TODAY));
    assertThat(roadshow.terms().hallId()).isEqualTo(2);
  }

  @Test
  void cancellingSaysWhy() {
    Roadshow roadshow = RoadshowFixture.open();
    Transition step = roadshow.cancel("The hall burnt down");
    assertThat(step.from()).isEqualTo(RoadshowStage.OPEN);
    assertThat(step.reason()).isEqualTo("The hall burnt down");
    assertThat(roadshow.reason()).isEqualTo("The hall burnt down");
  }

  /** 7, 8 and 9 December are the three working days before Thursday the 10th. */
  @Test
  void theWorkingDaysOfTheLeadLieBetweenDeadlineAndRoadshow() {
    assertThatCode(() -> withDeadline("2026-12-06").checkLead(CALENDAR, 3))
        .doesNotThrowAnyException();
    assertThat(Answers.grounds(() -> withDeadline("2026-12-07").checkLead(CALENDAR, 3)))
        .containsExactly("roadshow.deadlineTooLate");
  }

  @Test
  void aHolidayWithinTheLeadMovesTheDeadlineForward() {
    WorkingCalendar withHoliday = new WorkingCalendar(Map.of(LocalDate.of(2026, 12, 8), false));
    assertThat(Answers.grounds(() -> withDeadline("2026-12-04").checkLead(withHoliday, 3)))
        .containsExactly("roadshow.deadlineTooLate");
    assertThatCode(() -> withDeadline("2026-12-03").checkLead(withHoliday, 3))
        .doesNotThrowAnyException();
  }

  private static Roadshow withDeadline(String day) {
    return new Roadshow(Varied.with(RoadshowFixture.entry(), "entryDeadline", day).read(TODAY));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
