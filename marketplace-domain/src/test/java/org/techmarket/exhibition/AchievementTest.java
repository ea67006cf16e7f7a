package org.techmarket.exhibition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.exhibition.AchievementFixture.CLERK;
import static org.techmarket.exhibition.AchievementFixture.NOW;
import static org.techmarket.exhibition.AchievementFixture.OPERATOR;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Answers;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.shared.Transition;
import org.techmarket.shared.Varied;

class AchievementTest {

  private static final Instant LATER = NOW.plusSeconds(3600);
  private static final long SECOND_CLERK = 21;
  private static final long THIRD_CLERK = 22;

  @Test
  void anAchievementIsBornWhenItsHolderSubmitsIt() {
    Achievement achievement = AchievementFixture.submitted();
    assertThat(achievement.submitted().altering(Alteration.NONE))
        .isEqualTo(new Transition("Achievement", 1, null, AchievementStage.SUBMITTED, null));
    assertThat(achievement.number()).isNull();
    assertThat(achievement.isPublished()).isFalse();
  }

  @Test
  void publishingGivesItItsNumber() {
    Achievement achievement = AchievementFixture.submitted();
    Transition step = achievement.publish("CG-2026-000042", OPERATOR, LATER);
    assertThat(step.from()).isEqualTo(AchievementStage.SUBMITTED);
    assertThat(step.to()).isEqualTo(AchievementStage.PUBLISHED);
    assertThat(achievement.number()).isEqualTo("CG-2026-000042");
    assertThat(achievement.isPublished()).isTrue();
    assertThat(achievement.stageSince()).isEqualTo(LATER);
  }

  @Test
  void whoEnteredAnAchievementDoesNotReviewIt() {
    Achievement achievement = AchievementFixture.submitted();
    assertThat(Answers.grounds(() -> achievement.publish("CG-2026-000042", CLERK, LATER)))
        .containsExactly("exhibition.reviewerEntered");
    assertThat(Answers.grounds(() -> achievement.returnForCorrection("why not", CLERK, LATER)))
        .containsExactly("exhibition.reviewerEntered");
    assertThat(Answers.grounds(() -> achievement.reject("why not", CLERK, LATER)))
        .containsExactly("exhibition.reviewerEntered");
    assertThat(achievement.stage()).isEqualTo(AchievementStage.SUBMITTED);
    assertThat(achievement.number()).isNull();
  }

  @Test
  void whoCorrectedAnAchievementDoesNotReviewIt() {
    Achievement achievement = AchievementFixture.returned();
    achievement.correct(AchievementFixture.entry().read(), SECOND_CLERK, LATER);
    assertThat(Answers.grounds(() -> achievement.publish("CG-2026-000042", SECOND_CLERK, LATER)))
        .containsExactly("exhibition.reviewerEntered");
  }

  @Test
  void whoCorrectedFirstOfTwoDoesNotReview() {
    Achievement achievement = AchievementFixture.returned();
    achievement.correct(AchievementFixture.entry().read(), SECOND_CLERK, LATER);
    achievement.returnForCorrection("Once more, please", OPERATOR, LATER);
    achievement.correct(AchievementFixture.entry().read(), THIRD_CLERK, LATER);
    for (long author : new long[] {CLERK, SECOND_CLERK, THIRD_CLERK}) {
      assertThat(Answers.grounds(() -> achievement.publish("CG-2026-000042", author, LATER)))
          .containsExactly("exhibition.reviewerEntered");
    }
  }

  @Test
  void aReturnedAchievementSaysWhyUntilItIsCorrected() {
    Achievement achievement = AchievementFixture.returned();
    assertThat(achievement.reason()).isEqualTo("The summary lacks figures");
    AchievementEntry corrected = Varied.with(AchievementFixture.entry(), "trl", "7");
    achievement.correct(corrected.read(), CLERK, LATER);
    assertThat(achievement.stage()).isEqualTo(AchievementStage.SUBMITTED);
    assertThat(achievement.reason()).isNull();
    assertThat(achievement.trl()).isEqualTo(7);
  }

  @Test
  void whatIsBeforeTheOperatorCannotBeCorrected() {
    Achievement achievement = AchievementFixture.submitted();
    AchievementEntry corrected = Varied.with(AchievementFixture.entry(), "trl", "7");
    assertThatThrownBy(() -> achievement.correct(corrected.read(), CLERK, LATER))
        .isInstanceOf(IllegalTransition.class);
    assertThat(achievement.trl()).isEqualTo(6);
  }

  @Test
  void aPublishedAchievementStaysPublished() {
    Achievement achievement = AchievementFixture.published();
    assertThatThrownBy(() -> achievement.reject("too late for that", OPERATOR, LATER))
        .isInstanceOf(IllegalTransition.class);
    assertThat(achievement.reason()).isNull();
    assertThat(achievement.stageSince()).isEqualTo(NOW);
  }

  @Test
  void aRejectedAchievementSaysWhy() {
    Achievement achievement = AchievementFixture.submitted();
    assertThat(achievement.reject("Not a technology", OPERATOR, LATER).reason())
        .isEqualTo("Not a technology");
    assertThat(achievement.reason()).isEqualTo("Not a technology");
  }
}
