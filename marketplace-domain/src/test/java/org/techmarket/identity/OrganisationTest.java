package org.techmarket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.identity.OrganisationFixture.APPLICANT;
import static org.techmarket.identity.OrganisationFixture.NOW;
import static org.techmarket.identity.OrganisationFixture.OPERATOR;

import org.junit.jupiter.api.Test;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Face;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.shared.Transition;
import org.techmarket.shared.Varied;

class OrganisationTest {

  private static final long COLLEAGUE = 32;

  @Test
  void anOrganisationIsFoundedEmpty() {
    Organisation founded = OrganisationFixture.founded();
    assertThat(founded.born())
        .isEqualTo(new Transition("Organisation", 1, null, OrganisationStage.DRAFT, null));
    assertThat(founded.born().altered().isEmpty()).isTrue();
    assertThat(founded.creditCode()).isNull();
  }

  @Test
  void whomAnAdministratorAdmitsIsVerifiedAtOnce() {
    OrganisationFacts facts = OrganisationFixture.entry().read(Face.COMMON).facts();
    assertThat(Organisation.admitted(facts, NOW).stage()).isEqualTo(OrganisationStage.VERIFIED);
  }

  @Test
  void whatStandsOnTheLicenceIsTakenWhenItIsSubmitted() {
    Organisation submitted = OrganisationFixture.submitted();
    assertThat(submitted.stage()).isEqualTo(OrganisationStage.SUBMITTED);
    assertThat(submitted.creditCode()).isEqualTo("91370100MA3ABCDE1G");
    assertThat(submitted.name()).isEqualTo("Jinan New Materials");
  }

  @Test
  void everyFaultOfAnApplicationIsNamedAtOnce() {
    ApplicationEntry empty = new ApplicationEntry("", "", "", "", "12", "", "0");
    assertThat(Answers.faults(() -> empty.read(Face.COMMON)))
        .containsExactly(
            "creditCode shared.required",
            "name shared.required",
            "partyType shared.required",
            "cityCode shared.required",
            "contactPhone shared.notAPhone",
            "licence shared.required");
  }

  @Test
  void whoAppliedDoesNotVerify() {
    Organisation organisation = OrganisationFixture.returned();
    organisation.submit(OrganisationFixture.entry().read(Face.COMMON), COLLEAGUE, NOW);
    for (long applicant : new long[] {APPLICANT, COLLEAGUE}) {
      assertThat(Answers.grounds(() -> organisation.verify(applicant, NOW)))
          .containsExactly("identity.reviewerApplied");
    }
    assertThat(organisation.stage()).isEqualTo(OrganisationStage.SUBMITTED);
  }

  @Test
  void aReturnedOrganisationSaysWhyUntilItIsCorrected() {
    Organisation organisation = OrganisationFixture.returned();
    assertThat(organisation.reason()).isEqualTo("The scan cannot be read");
    ApplicationEntry corrected =
        Varied.with(OrganisationFixture.entry(), "name", "Jinan Advanced Materials");
    organisation.submit(corrected.read(Face.COMMON), APPLICANT, NOW);
    assertThat(organisation.reason()).isNull();
    assertThat(organisation.name()).isEqualTo("Jinan Advanced Materials");
  }

  @Test
  void theOperatorDoesNotEndASuspension() {
    Organisation organisation = OrganisationFixture.verified();
    organisation.suspend("Under investigation", NOW);
    assertThatThrownBy(() -> organisation.verify(OPERATOR, NOW))
        .isInstanceOf(IllegalTransition.class);
    assertThat(organisation.resume(NOW).to()).isEqualTo(OrganisationStage.VERIFIED);
    assertThat(organisation.reason()).isNull();
  }

  @Test
  void itIsClosedByAnotherThanWhoAsked() {
    Organisation organisation = OrganisationFixture.verified();
    assertThat(Answers.grounds(() -> organisation.close(OPERATOR, NOW)))
        .containsExactly("identity.closingNotAsked");
    assertThat(organisation.askToClose(APPLICANT, NOW).verb()).isEqualTo("askToClose");
    assertThat(Answers.grounds(() -> organisation.askToClose(COLLEAGUE, NOW)))
        .containsExactly("identity.closingAsked");
    assertThat(Answers.grounds(() -> organisation.close(APPLICANT, NOW)))
        .containsExactly("identity.closingAskedByYou");
    assertThat(organisation.close(OPERATOR, NOW).to()).isEqualTo(OrganisationStage.CLOSED);
    assertThat(Answers.grounds(() -> organisation.withdrawClosing()))
        .containsExactly("identity.closingNotAsked");
  }

  @Test
  void whatIsDeclinedSaysWhyUntilItIsAskedAgain() {
    Organisation organisation = OrganisationFixture.toClose();
    assertThat(organisation.declineClosing("A dispute is open").altered().after())
        .containsEntry("declined", "A dispute is open");
    assertThat(organisation.closing().declined()).isEqualTo("A dispute is open");
    organisation.askToClose(APPLICANT, NOW);
    assertThat(organisation.closing().declined()).isNull();
    organisation.withdrawClosing();
    assertThat(organisation.closing().isAsked()).isFalse();
  }

  @Test
  void whoIsSuspendedIsNotClosed() {
    Organisation organisation = OrganisationFixture.toClose();
    organisation.suspend("Under investigation", NOW);
    assertThatThrownBy(() -> organisation.close(OPERATOR, NOW))
        .isInstanceOf(IllegalTransition.class);
  }

  @Test
  void aCodeNamesItUntilNobodyActsForIt() {
    Organisation organisation = OrganisationFixture.toClose();
    organisation.close(OPERATOR, NOW);
    assertThat(organisation.bearsItsCode()).isTrue();
    organisation.peopleLeft(NOW.plus(Organisation.PEOPLE_STAY));
    assertThat(organisation.bearsItsCode()).isFalse();
  }

  @Test
  void whoResumesDoesNotVerify() {
    Organisation organisation = OrganisationFixture.submitted();
    assertThatThrownBy(() -> organisation.resume(NOW)).isInstanceOf(IllegalTransition.class);
    assertThat(organisation.stage()).isEqualTo(OrganisationStage.SUBMITTED);
  }
}
