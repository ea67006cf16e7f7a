package org.techmarket.roadshow.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.EVENT_MANAGER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.roadshow.RoadshowEntry;
import org.techmarket.roadshow.RoadshowFixture;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Search;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Varied;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Rivals.Outcome;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;
import org.techmarket.venue.HallTaken;

@MarketTest
class RoadshowServiceIT {

  @Inject private RoadshowService roadshows;
  @Inject private RoadshowQueries queries;
  @Inject private RoadshowBookingService bookings;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void signIn() {
    caller.as(EVENT_MANAGER);
  }

  @Test
  void publishingTakesTheHallWithHalfAnHourBeforeAndAfter() {
    market.openRoadshow();
    assertThat(
            database.rows(
                "select hall_id, stage, occupied_from at time zone 'Asia/Shanghai', occupied_until at time zone 'Asia/Shanghai' from hall_booking"))
        .containsExactly("1 CONFIRMED 2026-12-10 08:30:00 2026-12-10 12:30:00");
  }

  @Test
  void publishingMakesTheSlots() {
    market.openRoadshow();
    List<String> slots =
        database.rows(
            "select ordinal, starts_at at time zone 'Asia/Shanghai' from slot order by 1");
    assertThat(slots).hasSize(10).startsWith("1 2026-12-10 09:00:00", "2 2026-12-10 09:17:00");
  }

  @Test
  void roadshowsAreNumberedWithinTheirMonth() {
    market.openRoadshow();
    market.openRoadshow(entry("hall", "2"));
    market.openRoadshow(entry("day", "2027-01-12"));
    market.openRoadshow(entry("day", "2026-12-11"));
    assertThat(database.rows("select number from roadshow order by id"))
        .containsExactly("LY-202612-001", "LY-202612-002", "LY-202701-001", "LY-202612-003");
  }

  @Test
  void allAreLookedThroughByStageAndNumberTheLatestFirst() {
    market.openRoadshow();
    market.openRoadshow(entry("day", "2027-01-12"));
    long draft = roadshows.draft(entry("hall", "2"));
    assertThat(queries.search(new Search(null, "DRAFT", 1)).rows())
        .extracting(RoadshowRow::id)
        .containsExactly(draft);
    assertThat(queries.search(new Search("LY-2", "OPEN", 1)).rows())
        .extracting(RoadshowRow::number)
        .containsExactly("LY-202701-001", "LY-202612-001");
  }

  @Test
  void aRoadshowIsBookableWhileItHasAFreeSlotAndUntilItsDeadline() {
    long open = market.openRoadshow();
    roadshows.draft(entry("hall", "2"));
    assertThat(queries.bookable(5)).extracting(RoadshowRow::id).containsExactly(open);
    clock.set(RoadshowFixture.ENTRIES_END.minusMillis(1));
    assertThat(queries.bookable(5)).hasSize(1);
    clock.set(RoadshowFixture.ENTRIES_END);
    assertThat(queries.bookable(5)).isEmpty();
    clock.set(RoadshowFixture.NOW);
    database.run("delete from slot");
    assertThat(queries.bookable(5)).isEmpty();
  }

  @Test
  void aRefusedPublicationUsesUpNoNumber() {
    market.openRoadshow();
    assertThatThrownBy(() -> market.openRoadshow()).isInstanceOf(HallTaken.class);
    market.openRoadshow(entry("hall", "2"));
    assertThat(database.rows("select number from roadshow where number is not null order by id"))
        .containsExactly("LY-202612-001", "LY-202612-002");
  }

  @Test
  void neighboursInAHallNeedAnHourBetweenThem() {
    market.openRoadshow();
    assertThatThrownBy(() -> market.openRoadshow(hours("12:59", "14:00")))
        .isInstanceOf(HallTaken.class)
        .hasMessageContaining("New materials for the sea");
    assertThatCode(() -> market.openRoadshow(hours("13:00", "14:00"))).doesNotThrowAnyException();
  }

  @Test
  void ofTwentyThatWantAHallAtOnceExactlyOneGetsIt() {
    List<Long> drafts =
        IntStream.range(0, 20)
            .mapToObj(n -> roadshows.draft(hours("09:%02d".formatted(n), "12:00")))
            .toList();
    List<Outcome<Object>> outcomes = Rivals.race(20, n -> publish(drafts.get(n)));
    assertThat(outcomes).filteredOn(Outcome::isSuccess).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.isSuccess())
        .allSatisfy(outcome -> assertThat(outcome.refusal()).isInstanceOf(HallTaken.class));
    assertThat(database.rows("select number from roadshow where stage = 'OPEN'"))
        .containsExactly("LY-202612-001");
  }

  @Test
  void cancellingGivesTheHallBack() {
    long id = market.openRoadshow();
    roadshows.cancel(id, market.on("roadshow", id));
    assertThat(database.rows("select stage from hall_booking")).containsExactly("CANCELLED");
    assertThatCode(() -> market.openRoadshow()).doesNotThrowAnyException();
  }

  @Test
  void cancellingCancelsEveryLiveBookingAndSaysWhy() {
    long achievement = market.publishedAchievement(Cast.LI_LEI);
    long other = market.publishedAchievement(Cast.HAN_MEIMEI);
    long id = market.openRoadshow();
    caller.as(Cast.LI_LEI);
    long held = bookings.take("LY-202612-001", 1, String.valueOf(achievement));
    caller.as(Cast.HAN_MEIMEI);
    long given = bookings.take("LY-202612-001", 2, String.valueOf(other));
    bookings.cancel(given, market.on("roadshow_booking", given));
    caller.as(EVENT_MANAGER);
    roadshows.cancel(id, market.on("roadshow", id));
    assertThat(market.stage("roadshow_booking", held)).isEqualTo("CANCELLED_BY_HOST");
    assertThat(market.stage("roadshow_booking", given)).isEqualTo("CANCELLED");
    assertThat(database.rows("select reason from roadshow_booking where id = ?", held))
        .containsExactly("The reason of the test");
  }

  @Test
  void threeWorkingDaysLieBetweenTheDeadlineAndTheRoadshow() {
    assertThat(Answers.grounds(() -> market.openRoadshow(entry("entryDeadline", "2026-12-07"))))
        .containsExactly("roadshow.deadlineTooLate");
    assertThatCode(() -> market.openRoadshow(entry("entryDeadline", "2026-12-06")))
        .doesNotThrowAnyException();
  }

  @Test
  void theHolidaysOfTheDatabaseCount() {
    RoadshowEntry afterNewYear = entry("day", "2027-01-06");
    assertThat(
            Answers.grounds(
                () ->
                    market.openRoadshow(Varied.with(afterNewYear, "entryDeadline", "2026-12-31"))))
        .containsExactly("roadshow.deadlineTooLate");
  }

  @Test
  void outsideTheHoursOfTheHallThereIsNoRoadshow() {
    assertThat(Answers.grounds(() -> market.openRoadshow(hours("08:29", "12:00"))))
        .containsExactly("venue.hallClosed");
    assertThat(Answers.grounds(() -> market.openRoadshow(hours("16:00", "17:31"))))
        .containsExactly("venue.hallClosed");
    assertThat(database.number("select count(*) from hall_booking")).isZero();
  }

  @Test
  void aHallThatDoesNotExistIsAFaultOfTheEntry() {
    assertThat(Answers.faults(() -> roadshows.draft(entry("hall", "3"))))
        .containsExactly("hall shared.notAChoice");
  }

  @Test
  void afterTheDeadlineARoadshowIsNotPublishedAndKeepsNoHall() {
    long id = roadshows.draft(RoadshowFixture.entry());
    clock.set(RoadshowFixture.ENTRIES_END);
    assertThat(Answers.grounds(() -> publish(id))).containsExactly("roadshow.deadlineOver");
    assertThat(database.number("select count(*) from hall_booking")).isZero();
  }

  @Test
  void aDraftThatHasChangedSinceItWasReadIsNotPublished() {
    long id = roadshows.draft(RoadshowFixture.entry());
    Decision read = market.on("roadshow", id);
    roadshows.change(id, Varied.with(entry("hall", "2"), "version", read.version()));
    assertThatThrownBy(() -> roadshows.publish(id, read)).isInstanceOf(StaleVersion.class);
    assertThat(market.stage("roadshow", id)).isEqualTo("DRAFT");
  }

  private Object publish(long id) {
    caller.as(EVENT_MANAGER);
    roadshows.publish(id, new Decision(null, market.version("roadshow", id)));
    return id;
  }

  private static RoadshowEntry entry(String field, String value) {
    return Varied.with(RoadshowFixture.entry(), field, value);
  }

  private static RoadshowEntry hours(String from, String until) {
    return Varied.with(entry("from", from), "until", until);
  }
}
