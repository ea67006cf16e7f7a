package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.document.service.StoredFileService;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.registration.service.ExaminationService;
import org.techmarket.registration.service.IssueService;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Decision;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Papers;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;
import org.techmarket.trade.service.ContractService;

@MarketTest
class ForVerifiedIT {

  private static final Decision NOW = new Decision("The reason of the test", "0");

  @Inject private AchievementService achievements;
  @Inject private AchievementQueries shown;
  @Inject private ContractService contracts;
  @Inject private RoadshowBookingService bookings;
  @Inject private ExaminationService examination;
  @Inject private IssueService issue;
  @Inject private StoredFileService files;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();
  private long scan;

  @BeforeEach
  void aScanThatAnApplicationNames() {
    scan = market.storedFile(Cast.LI_LEI, Papers.pdf());
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, identity.organisationNotVerified",
    "SUBMITTED, identity.organisationNotVerified",
    "RETURNED, identity.organisationNotVerified",
    "SUSPENDED, identity.organisationSuspended",
    "REJECTED, identity.organisationNotVerified",
    "CLOSED, identity.organisationClosed"
  })
  void whoIsNotVerifiedSubmitsNothing(String stage, String ground) {
    standing(Cast.UNIVERSITY, stage);
    caller.as(Cast.LI_LEI);
    assertThat(Answers.grounds(() -> achievements.submit(AchievementFixture.entry())))
        .containsExactly(ground);
    assertThat(Answers.grounds(() -> contracts.enter(null))).containsExactly(ground);
    assertThat(Answers.grounds(() -> bookings.take("LY-202611-001", 1, "1")))
        .containsExactly(ground);
  }

  @Test
  void aSuspendedOrganisationReadsAndIsAsItWasWhenTheSuspensionEnds() {
    long id = market.publishedAchievement(Cast.LI_LEI);
    standing(Cast.UNIVERSITY, "SUSPENDED");
    caller.as(Cast.LI_LEI);
    assertThat(shown.own(new Search(null, null, 1)).rows()).extracting("id").containsExactly(id);
    assertThat(shown.view(String.valueOf(id)).number()).isNotNull();
    standing(Cast.UNIVERSITY, "VERIFIED");
    caller.as(Cast.LI_LEI);
    assertThatCode(() -> achievements.submit(AchievementFixture.entry()))
        .doesNotThrowAnyException();
  }

  @Test
  void thePeopleOfASuspendedPointDecideNothing() {
    standing(Cast.POINT, "SUSPENDED");
    caller.as(Cast.REGISTRAR);
    assertThat(Answers.grounds(() -> examination.accept(1, NOW)))
        .containsExactly("identity.organisationSuspended");
    caller.as(Cast.REVIEWER);
    assertThat(Answers.grounds(() -> issue.sendBack(1, NOW)))
        .containsExactly("identity.organisationSuspended");
    caller.as(Cast.ELSEWHERE);
    assertThatThrownBy(() -> examination.accept(1, NOW)).isInstanceOf(NotFound.class);
  }

  @Test
  void papersArePreparedForVerificationButNotWhileSuspended() {
    standing(Cast.UNIVERSITY, "RETURNED");
    assertThatCode(() -> market.storedFile(Cast.LI_LEI, Papers.pdf())).doesNotThrowAnyException();
    standing(Cast.UNIVERSITY, "SUSPENDED");
    caller.as(Cast.LI_LEI);
    assertThat(Answers.grounds(() -> files.receive(Papers.stream(Papers.pdf()))))
        .containsExactly("identity.organisationSuspended");
  }

  private void standing(long organisation, String stage) {
    database.run(
        """
        update organisation set stage = ?, authors = '{1}', contact_phone = '053186600001', licence_file_id = ?,
          reason = case when ? in ('RETURNED', 'SUSPENDED', 'REJECTED') then 'The reason of the test' end,
          closing_asked_by = case when ? = 'CLOSED' then 1 end, closing_asked_at = case when ? = 'CLOSED' then now() end,
          closed_by = case when ? = 'CLOSED' then 2 end
        where id = ?
        """,
        stage, scan, stage, stage, stage, stage, organisation);
  }
}
