package org.techmarket.roadshow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.techmarket.roadshow.RoadshowFixture.ENTRIES_END;
import static org.techmarket.roadshow.RoadshowFixture.LEAD;
import static org.techmarket.roadshow.RoadshowFixture.NOW;
import static org.techmarket.roadshow.RoadshowFixture.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmarket.reference.WorkingCalendar;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Keyed;
import org.techmarket.shared.Transition;
import org.techmarket.shared.Varied;

class RoadshowTest {

  @Test
  void aRoadshowIsBornAsADraftWithoutNumberAndSlots() {
    Roadshow roadshow = RoadshowFixture.draft();
    assertThat(roadshow.drafted().altering(Alteration.NONE))
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
    publish(roadshow, LEAD, NOW);
    assertThat(roadshow.takesBookings(NOW)).isTrue();
    roadshow.cancel("The hall burnt down");
    assertThat(roadshow.takesBookings(NOW)).isFalse();
  }

  @Test
  void afterItsDeadlineARoadshowIsNotPublished() {
    Roadshow roadshow = RoadshowFixture.draft();
    assertThat(Answers.grounds(() -> publish(roadshow, LEAD, ENTRIES_END)))
        .containsExactly("roadshow.deadlineOver");
    assertThat(roadshow.stage()).isEqualTo(RoadshowStage.DRAFT);
    assertThat(roadshow.number()).isNull();
  }

  @Test
  void aPublishedRoadshowIsNotPublishedTwiceNorChanged() {
    Roadshow roadshow = RoadshowFixture.open();
    assertThat(
            Answers.grounds(() -> roadshow.publish(LEAD, RoadshowTest::never, () -> "none", NOW)))
        .containsExactly("roadshow.notADraft");
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
    publish(withDeadline("2026-12-06"), LEAD, NOW);
    assertTooLate(withDeadline("2026-12-07"), LEAD);
  }

  @Test
  void aHolidayWithinTheLeadMovesTheDeadlineForward() {
    EntryLead holiday =
        new EntryLead(new WorkingCalendar(Map.of(LocalDate.of(2026, 12, 8), false)), 3);
    assertTooLate(withDeadline("2026-12-04"), holiday);
    publish(withDeadline("2026-12-03"), holiday, NOW);
  }

  private static void assertTooLate(Roadshow roadshow, EntryLead lead) {
    assertThat(
            Answers.grounds(() -> roadshow.publish(lead, RoadshowTest::never, () -> "none", NOW)))
        .containsExactly("roadshow.deadlineTooLate");
    assertThat(roadshow.stage()).isEqualTo(RoadshowStage.DRAFT);
    assertThat(roadshow.number()).isNull();
  }

  private static void publish(Roadshow roadshow, EntryLead lead, Instant now) {
    roadshow.publish(lead, () -> 7, () -> "LY-202612-001", now);
  }

  private static long never() {
    throw new AssertionError("A hall was taken");
  }

  private static Roadshow withDeadline(String day) {
    RoadshowEntry entry = Varied.with(RoadshowFixture.entry(), "entryDeadline", day);
    return Keyed.with(5, new Roadshow(entry.read(TODAY)));
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
