package org.techmarket.roadshow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.roadshow.RoadshowBookingFixture.HOLD_ENDS;
import static org.techmarket.roadshow.RoadshowBookingFixture.MANAGER;
import static org.techmarket.roadshow.RoadshowBookingFixture.NOW;
import static org.techmarket.roadshow.RoadshowBookingFixture.entry;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Answers;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.shared.Transition;

class RoadshowBookingTest {

  private static final Instant LATER = NOW.plusSeconds(60);
  private static final Instant CORRECTION_ENDS =
      RoadshowFixture.ENTRIES_END.plus(Duration.ofDays(2));

  @Test
  void takingASlotHoldsItForAWhile() {
    RoadshowBooking booking = RoadshowBookingFixture.held();
    assertThat(booking.held().altering(Alteration.NONE))
        .isEqualTo(new Transition("RoadshowBooking", 9, null, BookingStage.HELD, null));
    assertThat(booking.actUntil()).isEqualTo(HOLD_ENDS);
    assertThat(booking.organisationId()).isEqualTo(AchievementFixture.HOLDER);
  }

  @Test
  void submittingWithinTheHoldEndsIt() {
    RoadshowBooking booking = RoadshowBookingFixture.held();
    Transition step =
        booking.submit(entry().read(), AchievementFixture.CLERK, HOLD_ENDS.minusNanos(1));
    assertThat(step.from()).isEqualTo(BookingStage.HELD);
    assertThat(step.to()).isEqualTo(BookingStage.SUBMITTED);
    assertThat(booking.actUntil()).isNull();
    assertThat(booking.pitch().presenter()).isEqualTo("Li Lei");
  }

  @Test
  void submittingAfterTheHoldIsTooLate() {
    RoadshowBooking booking = RoadshowBookingFixture.held();
    assertThat(
            Answers.grounds(
                () -> booking.submit(entry().read(), AchievementFixture.CLERK, HOLD_ENDS)))
        .containsExactly("roadshow.tooLate");
    assertThat(booking.stage()).isEqualTo(BookingStage.HELD);
    assertThat(booking.pitch()).isNull();
  }

  @Test
  void aHoldExpiresWhenItsTimeIsOverAndNotBefore() {
    RoadshowBooking booking = RoadshowBookingFixture.held();
    assertThat(booking.expireIfOverdue(HOLD_ENDS.minusNanos(1))).isEmpty();
    assertThat(booking.expireIfOverdue(HOLD_ENDS))
        .hasValueSatisfying(step -> assertThat(step.to()).isEqualTo(BookingStage.EXPIRED));
    assertThat(booking.expireIfOverdue(HOLD_ENDS)).isEmpty();
  }

  @Test
  void aSubmittedBookingDoesNotExpire() {
    RoadshowBooking booking = RoadshowBookingFixture.submitted();
    assertThat(booking.expireIfOverdue(NOW.plus(Duration.ofDays(400)))).isEmpty();
  }

  @Test
  void aReturnedBookingExpiresTwoDaysAfterTheDeadline() {
    RoadshowBooking booking = RoadshowBookingFixture.returned();
    assertThat(booking.actUntil()).isEqualTo(CORRECTION_ENDS);
    assertThat(booking.reason()).isEqualTo("Who is the presenter?");
    assertThat(booking.expireIfOverdue(CORRECTION_ENDS.minusNanos(1))).isEmpty();
    assertThat(booking.expireIfOverdue(CORRECTION_ENDS)).isPresent();
  }

  @Test
  void aReturnedBookingIsCorrectedUntilThen() {
    RoadshowBooking inTime = RoadshowBookingFixture.returned();
    inTime.submit(entry().read(), AchievementFixture.CLERK, CORRECTION_ENDS.minusNanos(1));
    assertThat(inTime.stage()).isEqualTo(BookingStage.SUBMITTED);
    assertThat(inTime.reason()).isNull();

    RoadshowBooking late = RoadshowBookingFixture.returned();
    assertThat(
            Answers.grounds(
                () -> late.submit(entry().read(), AchievementFixture.CLERK, CORRECTION_ENDS)))
        .containsExactly("roadshow.tooLate");
  }

  @Test
  void theEventManagerConfirmsOrRejectsWhatIsSubmitted() {
    RoadshowBooking confirmed = RoadshowBookingFixture.submitted();
    assertThat(confirmed.confirm(MANAGER, LATER).to()).isEqualTo(BookingStage.CONFIRMED);
    assertThat(confirmed.stageSince()).isEqualTo(LATER);

    RoadshowBooking rejected = RoadshowBookingFixture.submitted();
    assertThat(rejected.reject("Not our field", MANAGER, LATER).reason())
        .isEqualTo("Not our field");
    assertThat(rejected.stage()).isEqualTo(BookingStage.REJECTED);
  }

  @Test
  void whatIsOnlyHeldIsNotDecidedUpon() {
    RoadshowBooking booking = RoadshowBookingFixture.held();
    assertThatThrownBy(() -> booking.confirm(MANAGER, LATER)).isInstanceOf(IllegalTransition.class);
    assertThatThrownBy(() -> booking.reject("Not our field", MANAGER, LATER))
        .isInstanceOf(IllegalTransition.class);
    assertThatThrownBy(() -> booking.returnForCorrection("Who is it?", 2, MANAGER, LATER))
        .isInstanceOf(IllegalTransition.class);
    assertThat(booking.actUntil()).isEqualTo(HOLD_ENDS);
  }

  @Test
  void aSubmittedBookingIsNotSubmittedAgain() {
    RoadshowBooking booking = RoadshowBookingFixture.submitted();
    assertThatThrownBy(() -> booking.submit(entry().read(), AchievementFixture.CLERK, LATER))
        .isInstanceOf(IllegalTransition.class);
  }

  @Test
  void theInstitutionCancelsAtAnyTimeAndOnce() {
    RoadshowBooking booking = RoadshowBookingFixture.confirmed();
    assertThat(booking.cancel(LATER).to()).isEqualTo(BookingStage.CANCELLED);
    assertThatThrownBy(() -> booking.cancel(LATER)).isInstanceOf(IllegalTransition.class);
    RoadshowBooking held = RoadshowBookingFixture.held();
    held.cancel(LATER);
    assertThat(held.actUntil()).isNull();
  }

  @Test
  void theHostCancelsWithAReason() {
    RoadshowBooking booking = RoadshowBookingFixture.returned();
    Transition step = booking.cancelByHost("The hall burnt down", LATER);
    assertThat(step.to()).isEqualTo(BookingStage.CANCELLED_BY_HOST);
    assertThat(booking.reason()).isEqualTo("The hall burnt down");
    assertThat(booking.actUntil()).isNull();
  }
}
