package org.techmarket.exhibition.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LI_LEI;
import static org.techmarket.testing.Cast.OPERATOR;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmarket.exhibition.AchievementEntry;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.reference.TechnologyField;
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
import org.techmarket.testing.TestDatabase;

@MarketTest
class AchievementServiceIT {

  @Inject private AchievementService achievements;
  @Inject private AchievementQueries queries;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void publishingNumbersAchievementsWithinTheYear() {
    market.publishedAchievement(LI_LEI);
    market.publishedAchievement(HAN_MEIMEI);
    assertThat(database.rows("select number, holder_id from achievement order by id"))
        .containsExactly("CG-2026-000001 1", "CG-2026-000002 2");
  }

  @Test
  void allThatWasEnteredIsKept() {
    long id = submitted();
    AchievementView view = queries.view(String.valueOf(id));
    assertThat(view.name()).isEqualTo(AchievementFixture.entry().name());
    assertThat(view.rights()).hasToString("[ZL201010000001.8, 2021SR1234567]");
    assertThat(view.holder()).isEqualTo("中国海洋大学");
    assertThat(view.stage()).isEqualTo(AchievementStage.SUBMITTED);
  }

  @Test
  void onesOwnAreLookedThroughByStageAndNumber() {
    market.publishedAchievement(HAN_MEIMEI);
    long published = market.publishedAchievement(LI_LEI);
    long submitted = submitted();
    assertThat(queries.own(new Search(null, "SUBMITTED", 1)).rows())
        .extracting(AchievementRow::id)
        .containsExactly(submitted);
    assertThat(queries.own(new Search("cg-2026-000002", null, 1)).rows())
        .extracting(AchievementRow::id)
        .containsExactly(published);
    assertThat(queries.own(new Search(null, null, 1)).total()).isEqualTo(2);
  }

  @Test
  void aReturnedAchievementIsCorrectedAndPublished() {
    long id = submitted();
    caller.as(OPERATOR);
    assertWaiting(id);
    achievements.returnForCorrection(id, market.on("achievement", id));
    assertWaiting();
    caller.as(HAN_MEIMEI);
    assertWaiting();
    caller.as(LI_LEI);
    assertWaiting(id);
    assertThat(queries.view(String.valueOf(id)).may().correct()).isTrue();
    achievements.correct(id, corrected(id, List.of("2021SR1234567")));
    caller.as(OPERATOR);
    achievements.publish(id, market.on("achievement", id));
    assertThat(database.rows("select position, number from achievement_right"))
        .containsExactly("0 2021SR1234567");
    assertThat(
            database.rows(
                "select from_stage, to_stage, reason, account_id from audit_entry order by id"))
        .containsExactly(
            "- SUBMITTED - 1",
            "SUBMITTED RETURNED The reason of the test 4",
            "RETURNED SUBMITTED - 1",
            "SUBMITTED PUBLISHED - 4");
  }

  @Test
  void aRejectedAchievementStaysOutOfTheLibrary() {
    long id = submitted();
    caller.as(OPERATOR);
    achievements.reject(id, market.on("achievement", id));
    assertThat(queries.search(new AchievementSearch(null, null, 1, 1)).rows()).isEmpty();
    assertThat(database.number("select count(*) from number_series")).isZero();
  }

  @Test
  void whoEnteredDoesNotReview() {
    long id = submitted();
    assertThat(Answers.grounds(() -> achievements.publish(id, market.on("achievement", id))))
        .containsExactly("exhibition.reviewerEntered");
    assertThat(database.number("select count(*) from number_series")).isZero();
  }

  @Test
  void aDecisionNeedsAReasonAndTheVersionThatStands() {
    long id = submitted();
    caller.as(OPERATOR);
    assertThat(Answers.faults(() -> achievements.reject(id, new Decision(" ", "0"))))
        .containsExactly("reason shared.required");
    assertThatThrownBy(() -> achievements.publish(id, new Decision(null, "1")))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void whatIsNotPublishedIsSeenByItsHolderAndTheOperatorOnly() {
    String id = String.valueOf(submitted());
    assertThat(queries.view(id).may().decide()).isFalse();
    caller.as(OPERATOR);
    assertThat(queries.view(id).may().decide()).isTrue();
    caller.as(HAN_MEIMEI);
    assertThatThrownBy(() -> queries.view(id)).isInstanceOf(NotFound.class);
    caller.as(null);
    assertThatThrownBy(() -> queries.view(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void nobodyCorrectsTheAchievementOfAnother() {
    long id = submitted();
    caller.as(HAN_MEIMEI);
    assertThatThrownBy(() -> achievements.correct(id, corrected(id, List.of())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theLibraryIsSearchedByTextFieldAndReadiness() {
    market.publishedAchievement(LI_LEI);
    caller.as(null);
    assertThat(found("SEAWATER", null, 1)).isEqualTo(1);
    assertThat(found("海洋", null, 1)).isEqualTo(1);
    assertThat(found(null, TechnologyField.NEW_MATERIALS, 6)).isEqualTo(1);
    assertThat(found("cg-2026-000001", null, 1)).isOne();
    assertThat(found(null, TechnologyField.ENVIRONMENT, 1)).isZero();
    assertThat(found(null, null, 7)).isZero();
  }

  @Test
  void theSignsOfPatternsStandForThemselves() {
    caller.as(LI_LEI);
    String summary = "It keeps 99% of the steel for 20 years at a_b! And \\ more.";
    long id = achievements.submit(Varied.with(AchievementFixture.entry(), "summary", summary));
    caller.as(OPERATOR);
    achievements.publish(id, market.on("achievement", id));
    assertThat(List.of("99%", "a_b", "b!", "\\ m")).allMatch(text -> found(text, null, 1) == 1);
    assertThat(List.of("9%9", "a_ b", "k__p", "!b")).allMatch(text -> found(text, null, 1) == 0);
  }

  @Test
  void whatTheDatabaseCannotKeepIsNoFaultOfTheSystem() {
    assertThat(found("\u0000coating\u0000", null, 1)).isZero();
    assertThatThrownBy(() -> queries.view("CG\u0000")).isInstanceOf(NotFound.class);
  }

  private long found(String text, TechnologyField field, int trl) {
    return queries.search(new AchievementSearch(text, field, trl, 1)).total();
  }

  private long submitted() {
    caller.as(LI_LEI);
    return achievements.submit(AchievementFixture.entry());
  }

  private AchievementEntry corrected(long id, List<String> rights) {
    AchievementEntry entry = Varied.with(AchievementFixture.entry(), "ipNumbers", rights);
    return Varied.with(entry, "version", market.version("achievement", id));
  }

  private void assertWaiting(Long... ids) {
    assertThat(queries.waiting(1).rows()).extracting(AchievementRow::id).containsExactly(ids);
    assertThat(queries.countWaiting()).isEqualTo(ids.length);
  }
}
