package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.document.service.StoredFileQueries;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.identity.ApplicationEntry;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.shared.Answers;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Varied;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Papers;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

@MarketTest
class VerificationServiceIT {

  private static final String APPLICANT = "wei.hua";

  @Inject private SignUpService signUps;
  @Inject private ApplicationService applications;
  @Inject private ApplicationQueries queries;
  @Inject private VerificationService verification;
  @Inject private AchievementService achievements;
  @Inject private StoredFileQueries files;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();
  private long licence;
  private long id;

  @BeforeEach
  void somebodyHasSignedUp() {
    caller.as(null);
    signUps.signUp(SignUpServiceIT.WEI, "203.0.113.7");
    licence = market.storedFile(APPLICANT, Papers.pdf());
    caller.as(APPLICANT);
    id = queries.own().id();
  }

  @Test
  void anOrganisationComesIntoTheMarket() {
    assertThat(queries.own().may().apply()).isTrue();
    applications.submit(entry());
    caller.as(Cast.OPERATOR);
    assertThat(queries.waiting(1).rows()).extracting(OrganisationView::id).containsExactly(id);
    assertThat(queries.view(id).may().decide()).isTrue();
    assertThat(files.view(licence).id()).isEqualTo(licence);
    verification.verify(id, market.on("organisation", id));
    caller.as(APPLICANT);
    assertThat(queries.own().stage()).isEqualTo(OrganisationStage.VERIFIED);
    assertThat(achievements.submit(AchievementFixture.entry())).isPositive();
    assertThat(
            database.rows(
                "select role from account_role r join account a on a.id = r.account_id where login = ? order by role",
                APPLICANT))
        .containsExactly("ORG_ADMIN", "ORG_USER");
    assertThat(
            database.rows(
                "select to_stage from audit_entry where subject = 'Organisation' and subject_id = (select max(id) from organisation) order by sequence"))
        .containsExactly("DRAFT", "SUBMITTED", "VERIFIED");
    assertThat(
            database.number(
                "select count(*) from audit_entry where subject = 'Account' and verb = 'allow'"))
        .isOne();
  }

  @Test
  void whatWasReturnedSaysWhyAndComesAgain() {
    applications.submit(entry());
    caller.as(Cast.OPERATOR);
    verification.returnForCorrection(id, market.on("organisation", id));
    caller.as(APPLICANT);
    assertThat(queries.own().reason()).isEqualTo("The reason of the test");
    assertThatThrownBy(() -> applications.submit(entry())).isInstanceOf(StaleVersion.class);
    applications.submit(Varied.with(entry(), "version", market.version("organisation", id)));
    assertThat(queries.own().stage()).isEqualTo(OrganisationStage.SUBMITTED);
  }

  @Test
  void aCodeIsBorneByOneThatWasNotRejected() {
    applications.submit(entry());
    caller.as(null);
    signUps.signUp(Varied.with(SignUpServiceIT.WEI, "login", "rival"), "203.0.113.7");
    long own = market.storedFile("rival", Papers.pdf());
    caller.as("rival");
    ApplicationEntry same = Varied.with(entry(), "licence", String.valueOf(own));
    assertThat(Answers.faults(() -> applications.submit(same)))
        .containsExactly("creditCode identity.creditCodeTaken");
    caller.as(Cast.OPERATOR);
    verification.reject(id, market.on("organisation", id));
    caller.as("rival");
    applications.submit(same);
    assertThat(queries.own().stage()).isEqualTo(OrganisationStage.SUBMITTED);
  }

  @Test
  void theLicenceIsOneOfTheirOwnFiles() {
    long others = market.storedFile(Cast.LI_LEI, Papers.pdf());
    caller.as(APPLICANT);
    for (String file : new String[] {String.valueOf(others), "99999"}) {
      assertThat(Answers.faults(() -> applications.submit(Varied.with(entry(), "licence", file))))
          .containsExactly("licence shared.notAChoice");
    }
    caller.as(Cast.EVENT_MANAGER);
    assertThatThrownBy(() -> files.view(licence)).isInstanceOf(NotFound.class);
  }

  @Test
  void anApplicantWhoIsAnOperatorTooDoesNotVerify() {
    applications.submit(entry());
    assertThat(Answers.grounds(() -> verification.verify(id, market.on("organisation", id))))
        .containsExactly("identity.reviewerApplied");
    assertThat(database.rows("select stage from organisation where id = ?", id))
        .containsExactly("SUBMITTED");
  }

  @Test
  void aDraftIsNobodysBusiness() {
    caller.as(Cast.OPERATOR);
    assertThatThrownBy(() -> queries.view(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoIsSuspendedReadsUntilItIsOver() {
    caller.as(Cast.ADMINISTRATOR);
    verification.suspend(Cast.UNIVERSITY, market.on("organisation", Cast.UNIVERSITY));
    caller.as(Cast.LI_LEI);
    assertThat(queries.own().reason()).isEqualTo("The reason of the test");
    assertThat(Answers.grounds(() -> achievements.submit(AchievementFixture.entry())))
        .containsExactly("identity.organisationSuspended");
    caller.as(Cast.ADMINISTRATOR);
    verification.resume(Cast.UNIVERSITY, market.on("organisation", Cast.UNIVERSITY));
    caller.as(Cast.LI_LEI);
    assertThat(achievements.submit(AchievementFixture.entry())).isPositive();
  }

  private ApplicationEntry entry() {
    return new ApplicationEntry(
        "91370100MA3ABCDE1G",
        "济南新材料研究所",
        "INSTITUTE",
        "370100",
        "0531-86600001",
        String.valueOf(licence),
        "0");
  }
}
