package org.techmarket.roadshow.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.techmarket.testing.Cast.EVENT_MANAGER;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LI_LEI;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.roadshow.PitchEntry;
import org.techmarket.roadshow.RoadshowBookingFixture;
import org.techmarket.roadshow.RoadshowFixture;
import org.techmarket.roadshow.SlotTaken;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Decision;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Varied;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class RoadshowBookingServiceIT {

  private static final String ROADSHOW = "LY-202612-001";

  @Inject private RoadshowBookingService bookings;
  @Inject private RoadshowBookingQueries queries;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();
  private long coating;
  private long paint;

  @BeforeEach
  void openARoadshow() {
    coating = market.publishedAchievement(LI_LEI);
    paint = market.publishedAchievement(HAN_MEIMEI);
    market.openRoadshow();
    caller.as(LI_LEI);
  }

  @Test
  void takingAFreeSlotHoldsItForAsLongAsTheParameterSays() {
    database.run("update parameter set amount = 600 where name = 'HOLD_SECONDS'");
    BookingView booking = queries.view(take(3, coating));
    assertThat(booking.actUntil()).isEqualTo(TestClock.START.plusSeconds(600));
    assertThat(booking.ordinal()).isEqualTo(3);
    assertThat(booking.may().submit()).isTrue();
  }

  @Test
  void onesOwnAreLookedThroughByStageAndRoadshow() {
    long cancelled = take(2, coating);
    bookings.cancel(cancelled, market.on("roadshow_booking", cancelled));
    long held = take(3, coating);
    assertThat(queries.own(new Search(null, "HELD", 1)).rows())
        .extracting(BookingRow::id)
        .containsExactly(held);
    assertThat(queries.own(new Search("new materials", null, 1)).total()).isEqualTo(2);
    assertThat(queries.own(new Search("old materials", null, 1)).total()).isZero();
    caller.as(HAN_MEIMEI);
    assertThat(queries.own(new Search(null, null, 1)).total()).isZero();
  }

  @Test
  void aTakenSlotIsRefusedWithTheThreeNearestFree() {
    take(2, coating);
    caller.as(HAN_MEIMEI);
    SlotTaken refusal = catchThrowableOfType(SlotTaken.class, () -> take(2, paint));
    assertThat(refusal.details()).containsEntry("nearestFreeSlots", List.of(1, 3, 4));
  }

  @Test
  void anExpiredHoldMakesWayForTheNextWithoutAnyTimer() {
    long first = take(2, coating);
    clock.goOn(Duration.ofSeconds(900));
    caller.as(HAN_MEIMEI);
    long second = take(2, paint);
    assertThat(market.stage("roadshow_booking", first)).isEqualTo("EXPIRED");
    assertThat(market.stage("roadshow_booking", second)).isEqualTo("HELD");
  }

  @Test
  void aHoldIsKeptUntilItsLastMoment() {
    take(2, coating);
    clock.goOn(Duration.ofSeconds(900).minusMillis(1));
    caller.as(HAN_MEIMEI);
    assertThatThrownBy(() -> take(2, paint)).isInstanceOf(SlotTaken.class);
  }

  @Test
  void anAchievementHasOneLiveBookingAtARoadshow() {
    long first = take(2, coating);
    assertThat(Answers.grounds(() -> take(3, coating)))
        .containsExactly("roadshow.achievementBooked");
    bookings.cancel(first, market.on("roadshow_booking", first));
    assertThat(take(3, coating)).isNotEqualTo(first);
  }

  @Test
  void anExpiredHoldOfTheAchievementItselfMakesWayToo() {
    take(2, coating);
    clock.goOn(Duration.ofSeconds(900));
    long second = take(3, coating);
    assertThat(market.stage("roadshow_booking", second)).isEqualTo("HELD");
  }

  @Test
  void whatIsSubmittedIsConfirmed() {
    long id = submitted();
    caller.as(EVENT_MANAGER);
    bookings.confirm(id, market.on("roadshow_booking", id));
    BookingView booking = queries.view(id);
    assertThat(booking.stage()).hasToString("CONFIRMED");
    assertThat(booking.pitch().phone()).isEqualTo("053285881234");
  }

  @Test
  void aReturnedBookingIsCorrectedUntilTwoDaysAfterTheDeadline() {
    long id = returned();
    clock.set(RoadshowFixture.ENTRIES_END.plus(Duration.ofDays(2)).minusMillis(1));
    caller.as(LI_LEI);
    bookings.submit(id, pitch(id));
    assertThat(market.stage("roadshow_booking", id)).isEqualTo("SUBMITTED");
  }

  @Test
  void afterThatItIsTooLate() {
    long id = returned();
    clock.set(RoadshowFixture.ENTRIES_END.plus(Duration.ofDays(2)));
    caller.as(LI_LEI);
    assertThat(Answers.grounds(() -> bookings.submit(id, pitch(id))))
        .containsExactly("roadshow.tooLate");
    assertThat(queries.view(id).may().submit()).isFalse();
  }

  @Test
  void aRejectedBookingSetsItsSlotFree() {
    long id = submitted();
    caller.as(EVENT_MANAGER);
    bookings.reject(id, market.on("roadshow_booking", id));
    assertThat(queries.view(id).reason()).isEqualTo("The reason of the test");
    caller.as(HAN_MEIMEI);
    assertThat(take(2, paint)).isPositive();
  }

  @Test
  void aDecisionOnAnOldVersionIsRefused() {
    long id = submitted();
    Decision old = new Decision("The reason of the test", "0");
    caller.as(EVENT_MANAGER);
    assertThatThrownBy(() -> bookings.confirm(id, old)).isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> bookings.reject(id, old)).isInstanceOf(StaleVersion.class);
    caller.as(LI_LEI);
    assertThatThrownBy(() -> bookings.cancel(id, old)).isInstanceOf(StaleVersion.class);
    assertThat(market.stage("roadshow_booking", id)).isEqualTo("SUBMITTED");
  }

  @Test
  void theBookingOfAnotherOrganisationIsNotFound() {
    long id = take(2, coating);
    caller.as(HAN_MEIMEI);
    assertThatThrownBy(() -> queries.view(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> bookings.submit(id, pitch(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> bookings.cancel(id, market.on("roadshow_booking", id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> take(3, coating)).isInstanceOf(NotFound.class);
  }

  @Test
  void aSlotThatDoesNotExistIsNotFound() {
    assertThatThrownBy(() -> bookings.take("LY\u0000", 1, String.valueOf(coating)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> take(11, coating)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> bookings.take("LY-209901-001", 1, String.valueOf(coating)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatIsNotAdmittedLeavesNoBooking() {
    clock.set(RoadshowFixture.ENTRIES_END);
    assertThat(Answers.grounds(() -> take(2, coating))).containsExactly("roadshow.takesNoBookings");
    assertThat(database.number("select count(*) from roadshow_booking")).isZero();
  }

  private long submitted() {
    long id = take(2, coating);
    bookings.submit(id, pitch(id));
    return id;
  }

  private long returned() {
    long id = submitted();
    caller.as(EVENT_MANAGER);
    bookings.returnForCorrection(id, market.on("roadshow_booking", id));
    return id;
  }

  private long take(int ordinal, long achievement) {
    return bookings.take(ROADSHOW, ordinal, String.valueOf(achievement));
  }

  private PitchEntry pitch(long id) {
    return Varied.with(
        RoadshowBookingFixture.entry(), "version", market.version("roadshow_booking", id));
  }
}
