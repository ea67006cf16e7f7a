package org.techmarket.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.TestCaller;

/**
 * What happened to a thing is read by those who have a part in it, and what others found by fewer.
 */
@MarketTest
class HistoryQueriesIT {

  private static final String CASE = "RegistrationCase";

  @Inject private HistoryQueries history;
  @Inject private RegistrationOffice office;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  private long id;

  @BeforeEach
  void aCaseIsExamined() {
    office.openPoint();
    id = office.examined();
  }

  @Test
  void thePeopleOfThePointReadWhatTheyFoundAndWhatWasApplied() {
    List<HistoryRow> rows = as(Cast.REVIEWER);
    assertThat(rows.stream().map(HistoryRow::to))
        .containsExactly("EXAMINED", "ACCEPTED", "SUBMITTED");
    assertThat(rows.get(0).altered().after())
        .containsKeys("examination.approvedTechAmount", "findings.WRITTEN");
    assertThat(rows.get(2).altered().after()).containsKey("content.summary");
    assertThat(rows.get(2).organisation()).isEqualTo("\u4e2d\u56fd\u6d77\u6d0b\u5927\u5b66");
  }

  @Test
  void theApplicantReadsTheStepsAndOfFieldsOnlyItsOwn() {
    List<HistoryRow> rows = as(Cast.LIN_TAO);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).altered().isEmpty()).isTrue();
    assertThat(rows.get(2).altered().after()).containsKey("content.summary");
  }

  @Test
  void nobodyElseReadsAnything() {
    for (String other :
        List.of(Cast.HAN_MEIMEI, Cast.ELSEWHERE, Cast.OPERATOR, Cast.ADMINISTRATOR)) {
      assertThat(as(other)).as(other).isEmpty();
    }
  }

  @Test
  void whatIsPublishedHasAHistoryForItsHolderAndTheOperatorAlone() {
    long achievement = market.publishedAchievement(Cast.LI_LEI);
    for (String reader : List.of(Cast.LI_LEI, Cast.LIN_TAO, Cast.OPERATOR)) {
      caller.as(reader);
      assertThat(history.of("Achievement", achievement)).as(reader).hasSize(2);
    }
    caller.as(Cast.HAN_MEIMEI);
    assertThat(history.of("Achievement", achievement)).isEmpty();
  }

  @Test
  void howAPointWasMadeStandsInItsHistoryAndAccountsHaveNone() {
    caller.as(Cast.ADMINISTRATOR);
    assertThat(history.of("RegistrationPoint", 1))
        .singleElement()
        .satisfies(row -> assertThat(row.verb()).isEqualTo("open"));
    assertThat(history.of("Account", 1)).isEmpty();
  }

  private List<HistoryRow> as(String reader) {
    caller.as(reader);
    return history.of(CASE, id);
  }
}
