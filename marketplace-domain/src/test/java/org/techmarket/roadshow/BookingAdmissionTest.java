package org.techmarket.roadshow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.techmarket.roadshow.RoadshowFixture.NOW;

import org.junit.jupiter.api.Test;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.shared.Answers;

class BookingAdmissionTest {

  @Test
  void aPublishedAchievementThatIsReadyEnoughIsLetIn() {
    assertThatCode(
            () ->
                BookingAdmission.check(
                    RoadshowFixture.open("lowestTrl", "6"), AchievementFixture.published(6), NOW))
        .doesNotThrowAnyException();
  }

  @Test
  void aRoadshowPastItsDeadlineTakesNobody() {
    assertThat(
            Answers.grounds(
                () ->
                    BookingAdmission.check(
                        RoadshowFixture.open(),
                        AchievementFixture.published(),
                        RoadshowFixture.ENTRIES_END)))
        .containsExactly("roadshow.takesNoBookings");
  }

  @Test
  void anUnpublishedAchievementIsRefused() {
    assertThat(
            Answers.grounds(
                () ->
                    BookingAdmission.check(
                        RoadshowFixture.open(), AchievementFixture.submitted(), NOW)))
        .containsExactly("roadshow.achievementNotPublished");
  }

  @Test
  void anAchievementBelowTheReadinessIsRefused() {
    assertThat(
            Answers.grounds(
                () ->
                    BookingAdmission.check(
                        RoadshowFixture.open("lowestTrl", "6"),
                        AchievementFixture.published(5),
                        NOW)))
        .containsExactly("roadshow.trlTooLow");
  }

  @Test
  void allGroundsAreNamedAtOnce() {
    assertThat(
            Answers.grounds(
                () ->
                    BookingAdmission.check(
                        RoadshowFixture.draft(), AchievementFixture.submitted(3), NOW)))
        .containsExactly(
            "roadshow.takesNoBookings", "roadshow.achievementNotPublished", "roadshow.trlTooLow");
  }
}
