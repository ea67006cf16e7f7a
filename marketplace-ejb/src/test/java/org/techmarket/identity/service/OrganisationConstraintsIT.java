package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Papers;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;

/** What must never be of organisations and their people. */
@MarketTest
class OrganisationConstraintsIT {

  @Inject private MarketFixture market;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void theUniversityWaitsForTheOperator() {
    long scan = market.storedFile(Cast.LI_LEI, Papers.pdf());
    database.run(
        """
        update organisation set stage = 'SUBMITTED', authors = '{1}', contact_phone = '053186600001', licence_file_id = ?
        where id = 1
        """,
        scan);
  }

  @Test
  void anOrganisationBeforeTheOperatorWithoutLicenceTelephoneOrApplicant() {
    for (String missing :
        new String[] {"licence_file_id = null", "contact_phone = null", "authors = '{}'"}) {
      assertThat(refused("update organisation set " + missing + " where id = 1"))
          .isEqualTo("organisation_application_complete");
    }
    assertThat(refused("update organisation set name = null where id = 1"))
        .isEqualTo("organisation_complete");
  }

  @Test
  void aSuspensionOrAReturnWithoutReason() {
    for (String stage : new String[] {"RETURNED", "SUSPENDED", "REJECTED"}) {
      assertThat(refused("update organisation set stage = '" + stage + "' where id = 1"))
          .isEqualTo("organisation_reason_given");
    }
  }

  @Test
  void anOrganisationVerifiedByOneWhoApplied() {
    assertThat(refused("update organisation set reviewed_by = 1 where id = 1"))
        .isEqualTo("organisation_applicant_does_not_review");
  }

  @Test
  void aCreditCodeThatTwoBear() {
    String same =
        "update organisation set credit_code = (select credit_code from organisation where id = 1) where id = 2";
    assertThat(refused(same)).isEqualTo("organisation_one_per_credit_code");
    database.run(
        "update organisation set stage = 'REJECTED', reason = 'The reason of the test' where id = 1");
    database.run(same);
  }

  @Test
  void anOrganisationClosedByOneAlone() {
    String verified = "update organisation set stage = 'VERIFIED' where id = 1";
    database.run(verified);
    for (String by :
        new String[] {
          "closed_by = 4",
          "closing_asked_by = 4, closing_asked_at = now(), closed_by = 4",
          "closing_asked_by = 4, closing_asked_at = now()"
        }) {
      assertThat(refused("update organisation set stage = 'CLOSED', " + by + " where id = 1"))
          .isEqualTo("organisation_closed_by_two");
    }
    assertThat(refused("update organisation set closed_by = 4 where id = 1"))
        .isEqualTo("organisation_closed_by_two");
    assertThat(refused("update organisation set closing_asked_by = 4 where id = 1"))
        .isEqualTo("organisation_closing_asked");
  }

  @Test
  void anOrganisationThatIsLeftBeforeItIsClosed() {
    assertThat(refused("update organisation set people_left_at = now() where id = 1"))
        .isEqualTo("organisation_left_when_closed");
  }

  @Test
  void anInvitationThatGivesARoleOfTheMarket() {
    database.run(
        """
        insert into invitation (organisation_id, hash, invitee, invited_by, invited_at, expires_at, version)
        values (1, 'x', 'Wei', 1, now(), now() + interval '7 days', 0)
        """);
    assertThat(refused("insert into invitation_role values (1, 'PLATFORM_ADMIN')"))
        .isEqualTo("invitation_role_of_organisation");
  }

  private String refused(String statement) {
    return catchThrowableOfType(Sql.SqlRefused.class, () -> database.run(statement)).constraint();
  }
}
