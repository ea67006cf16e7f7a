package org.techmarket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.shared.Answers;
import org.techmarket.shared.StageTable;

class OrganisationStageTest {

  @Test
  void exactlyTheListedStepsAreAllowed() {
    StageTable.check(
        OrganisationStage.class,
        """
        DRAFT -> SUBMITTED
        SUBMITTED -> VERIFIED, RETURNED, REJECTED
        RETURNED -> SUBMITTED
        VERIFIED -> SUSPENDED, CLOSED
        SUSPENDED -> VERIFIED
        REJECTED ->
        CLOSED ->
        """);
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
  void nobodyActsForAnOrganisationThatIsNotVerified(OrganisationStage stage, String ground) {
    assertThat(Answers.grounds(stage::checkActs)).containsExactly(ground);
  }

  @Test
  void forOneThatIsVerifiedItsPeopleAct() {
    assertThatCode(OrganisationStage.VERIFIED::checkActs).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, true",
    "SUBMITTED, true",
    "RETURNED, true",
    "VERIFIED, true",
    "SUSPENDED, false",
    "REJECTED, false",
    "CLOSED, false"
  })
  void papersArePreparedUntilAllIsOver(OrganisationStage stage, boolean may) {
    if (may) {
      assertThatCode(stage::checkPrepares).doesNotThrowAnyException();
    } else {
      assertThat(Answers.grounds(stage::checkPrepares)).hasSize(1);
    }
  }
}
