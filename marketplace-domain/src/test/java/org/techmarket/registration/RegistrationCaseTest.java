package org.techmarket.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.registration.RegistrationFixture.CLERK;
import static org.techmarket.registration.RegistrationFixture.DEADLINES;
import static org.techmarket.registration.RegistrationFixture.LARGE;
import static org.techmarket.registration.RegistrationFixture.NOW;
import static org.techmarket.registration.RegistrationFixture.NUMBER;
import static org.techmarket.registration.RegistrationFixture.REGISTRAR;
import static org.techmarket.registration.RegistrationFixture.REVIEWER;
import static org.techmarket.registration.RegistrationFixture.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.techmarket.shared.Answers;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Money;
import org.techmarket.shared.Transition;
import org.techmarket.shared.Varied;

class RegistrationCaseTest {

  private static final ReturnEntry.Terms BACK =
      new ReturnEntry("Please say what is new", Map.of("summary", "What is new?"), "").read();

  /** The first moment after fifteen working days. */
  private static final Instant CORRECTION_OVER = Instant.parse("2026-12-14T16:00:00Z");

  @Test
  void itIsBornSubmittedAndDueInFiveWorkingDays() {
    RegistrationCase submitted = RegistrationFixture.submitted();
    assertThat(submitted.submitted())
        .isEqualTo(new Transition("RegistrationCase", 9, null, CaseStage.SUBMITTED, null));
    assertThat(submitted.progress().dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void acceptingStartsTheClock() {
    assertThat(RegistrationFixture.accepted().progress().dueOn())
        .isEqualTo(LocalDate.of(2026, 12, 7));
  }

  @Test
  void whileTheCaseIsReturnedTheClockStands() {
    RegistrationCase found = RegistrationFixture.accepted();
    Instant thursday = NOW.plus(Duration.ofDays(3));
    found.returnForCorrection(BACK, REGISTRAR, DEADLINES, thursday);
    assertThat(found.progress().dueOn()).isEqualTo(LocalDate.of(2026, 12, 17));
    Instant later = Instant.parse("2026-12-07T02:00:00Z");
    found.correct(facts(), found.form().terms(), CLERK, DEADLINES, later);
    found.accept(REGISTRAR, DEADLINES, later);
    assertThat(found.progress().dueOn()).isEqualTo(LocalDate.of(2026, 12, 16));
  }

  @Test
  void itIsReturnedTwiceAtMost() {
    RegistrationCase found = RegistrationFixture.submitted();
    for (int i = 0; i < 2; i++) {
      found.returnForCorrection(BACK, REGISTRAR, DEADLINES, NOW);
      found.correct(facts(), found.form().terms(), CLERK, DEADLINES, NOW);
    }
    assertThat(Answers.grounds(() -> found.returnForCorrection(BACK, REGISTRAR, DEADLINES, NOW)))
        .containsExactly("registration.returnedTwice");
    assertThat(found.progress().returns()).isEqualTo(2);
  }

  @Test
  void aCorrectionIsExaminedFromTheStart() {
    RegistrationCase found = RegistrationFixture.examined();
    found.returnForCorrection(BACK, REGISTRAR, DEADLINES, NOW);
    assertThat(found.progress().remarks()).containsEntry("summary", "What is new?");
    found.correct(facts(), found.form().terms(), CLERK, DEADLINES, NOW);
    assertThat(found.assessment().examination()).isNull();
    assertThat(found.assessment().findings()).isEmpty();
  }

  @Test
  void whatIsNotCorrectedInTimeIsWithdrawnByItself() {
    RegistrationCase found = RegistrationFixture.submitted();
    found.returnForCorrection(BACK, REGISTRAR, DEADLINES, NOW);
    assertThat(found.withdrawIfOverdue(CORRECTION_OVER.minusNanos(1))).isEmpty();
    assertThat(
            Answers.grounds(
                () ->
                    found.correct(
                        facts(), found.form().terms(), CLERK, DEADLINES, CORRECTION_OVER)))
        .containsExactly("registration.tooLate");
    assertThat(found.withdrawIfOverdue(CORRECTION_OVER))
        .hasValueSatisfying(step -> assertThat(step.ofItself()).isTrue());
    assertThat(found.withdrawIfOverdue(CORRECTION_OVER)).isEmpty();
  }

  @Test
  void whatWaitsForThePointIsNeverWithdrawnByTime() {
    assertThat(RegistrationFixture.submitted().withdrawIfOverdue(NOW.plus(Duration.ofDays(400))))
        .isEmpty();
  }

  @Test
  void theApplicantDecidesOnNothing() {
    RegistrationCase submitted = RegistrationFixture.submitted();
    RegistrationCase rechecked = RegistrationFixture.inRecheck();
    assertThat(Answers.grounds(() -> submitted.accept(CLERK, DEADLINES, NOW)))
        .containsExactly("registration.applicantDecides");
    assertThat(Answers.grounds(() -> rechecked.issue(() -> NUMBER, null, CLERK, NOW)))
        .containsExactly("registration.applicantDecides");
  }

  @Test
  void whoExaminedDoesNotDecide() {
    RegistrationCase found = RegistrationFixture.inRecheck();
    assertThat(Answers.grounds(() -> found.issue(() -> NUMBER, null, REGISTRAR, NOW)))
        .containsExactly("registration.examinerDecides");
    assertThat(Answers.grounds(() -> found.refuse(refusal("R12"), REGISTRAR, NOW)))
        .containsExactly("registration.examinerDecides");
    assertThat(Answers.grounds(() -> found.sendBack("Once more", REGISTRAR, NOW)))
        .containsExactly("registration.examinerDecides");
  }

  @Test
  void issuingGivesTheNumber() {
    RegistrationCase found = RegistrationFixture.inRecheck();
    Transition step = found.issue(() -> NUMBER, "Not late at all", REVIEWER, NOW);
    assertThat(step.to()).isEqualTo(CaseStage.REGISTERED);
    assertThat(found.outcome()).isEqualTo(new Outcome(REVIEWER, null, null, "2026370101000001"));
    assertThat(found.progress().dueOn()).isNull();
  }

  @Test
  void whatIsLateIsIssuedOnlyWithAReason() {
    RegistrationCase found = RegistrationFixture.inRecheck();
    Instant late = Instant.parse("2026-12-07T16:00:00Z");
    assertThatThrownBy(() -> found.issue(() -> NUMBER, null, REVIEWER, late))
        .isInstanceOf(Invalid.class);
    found.issue(() -> NUMBER, "The clerks were ill", REVIEWER, late);
    assertThat(found.outcome().lateReason()).isEqualTo("The clerks were ill");
  }

  @Test
  void noNumberIsDrawnWhenSomethingStandsInTheWay() {
    RegistrationCase found = RegistrationFixture.examined();
    assertThatThrownBy(() -> found.issue(RegistrationCaseTest::never, null, REVIEWER, NOW))
        .isInstanceOf(IllegalTransition.class);
    ExaminationEntry bad =
        Varied.with(RegistrationFixture.examinationEntry(), "findings", notMet());
    found.examine(RegistrationFixture.examination(found, bad), REGISTRAR, NOW);
    found.sendToRecheck(LARGE, NOW);
    assertThat(Answers.grounds(() -> found.issue(RegistrationCaseTest::never, null, REVIEWER, NOW)))
        .containsExactly("registration.checkNotMet");
  }

  @Test
  void aLargeContractNeedsThreeExperts() {
    RegistrationCase found = RegistrationFixture.largeExamined();
    assertThat(Answers.grounds(() -> found.sendToRecheck(LARGE, NOW)))
        .containsExactly("registration.tooFewOpinions");
  }

  @Test
  void justBelowTheLargePriceItNeedsNone() {
    RegistrationCase found = RegistrationFixture.largeExamined();
    assertThat(found.needsExperts(Money.of("10000000"))).isTrue();
    assertThat(found.needsExperts(Money.of("10000000.01"))).isFalse();
  }

  @Test
  void threeOpinionsOfIndependentExpertsSuffice() {
    RegistrationCase found = RegistrationFixture.largeExamined();
    found.askExperts(DEADLINES, NOW);
    assertThat(found.progress().dueOn()).isEqualTo(LocalDate.of(2027, 1, 4));
    speak(found, "Wang Wei");
    speak(found, "Zhao Min");
    assertThat(Answers.grounds(() -> found.expertsDone(NOW)))
        .containsExactly("registration.tooFewOpinions");
    assertThat(Answers.grounds(() -> speak(found, "Wang Wei")))
        .containsExactly("registration.expertHasSpoken");
    speak(found, "Sun Li");
    found.expertsDone(NOW);
    assertThat(found.sendToRecheck(LARGE, NOW).to()).isEqualTo(CaseStage.RECHECK);
  }

  @Test
  void anExpertOfAPartyIsRefused() {
    RegistrationCase found = RegistrationFixture.largeExamined();
    found.askExperts(DEADLINES, NOW);
    for (String code : List.of("123700004955700048", "91370200MA3FGHJK48")) {
      OpinionEntry partial =
          Varied.with(RegistrationFixture.opinion("Wang Wei"), "organisationCode", code);
      assertThat(
              Answers.grounds(() -> found.recordOpinion(partial.read(), facts(), REGISTRAR, NOW)))
          .containsExactly("registration.expertOfParty");
    }
  }

  @Test
  void opinionsOnWhatWasCorrectedLaterDoNotCount() {
    RegistrationCase found = RegistrationFixture.largeExamined();
    found.askExperts(DEADLINES, NOW);
    List.of("Wang Wei", "Zhao Min", "Sun Li").forEach(expert -> speak(found, expert));
    found.expertsDone(NOW);
    found.returnForCorrection(BACK, REGISTRAR, DEADLINES, NOW);
    assertThat(found.opinions()).isEmpty();
  }

  @Test
  void nobodySpeaksUnasked() {
    RegistrationCase found = RegistrationFixture.examined();
    assertThat(Answers.grounds(() -> speak(found, "Wang Wei")))
        .containsExactly("registration.noExpertsAsked");
  }

  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  void everyGroundHasItsConsequence(RefusalGround ground) {
    RegistrationCase found = RegistrationFixture.inRecheck();
    RegistrationCase submitted = RegistrationFixture.submitted();
    switch (ground.consequence()) {
      case NOT_ACCEPTED ->
          assertThat(submitted.refuseAcceptance(refusal(ground.name()), REGISTRAR, NOW).to())
              .isEqualTo(CaseStage.NOT_ACCEPTED);
      case REFUSED ->
          assertThat(found.refuse(refusal(ground.name()), REVIEWER, NOW).to())
              .isEqualTo(CaseStage.REFUSED);
      default ->
          assertThat(Answers.grounds(() -> found.refuse(refusal(ground.name()), REVIEWER, NOW)))
              .containsExactly("registration.returnFirst");
    }
  }

  @Test
  void aGroundForRefusalIsNoneForNotAccepting() {
    RegistrationCase submitted = RegistrationFixture.submitted();
    assertThat(Answers.grounds(() -> submitted.refuseAcceptance(refusal("R12"), REGISTRAR, NOW)))
        .containsExactly("registration.groundNotForAcceptance");
    RegistrationCase rechecked = RegistrationFixture.inRecheck();
    assertThat(Answers.grounds(() -> rechecked.refuse(refusal("R01"), REVIEWER, NOW)))
        .containsExactly("registration.groundNotForRefusal");
  }

  @Test
  void whatWasSentBackIsExaminedAgain() {
    RegistrationCase found = RegistrationFixture.inRecheck();
    assertThat(found.sendBack("Which category?", REVIEWER, NOW).reason())
        .isEqualTo("Which category?");
    found.examine(
        RegistrationFixture.examination(found, RegistrationFixture.examinationEntry()),
        REGISTRAR,
        NOW);
    assertThat(found.sendToRecheck(LARGE, NOW).to()).isEqualTo(CaseStage.RECHECK);
  }

  private static Map<String, String> notMet() {
    Map<String, String> findings =
        new HashMap<>(RegistrationFixture.allMet(ContractCategory.DEVELOPMENT));
    findings.put(Check.TECHNICAL.name(), Finding.NOT_MET.name());
    return findings;
  }

  private static void speak(RegistrationCase found, String expert) {
    found.recordOpinion(RegistrationFixture.opinion(expert).read(), facts(), REGISTRAR, NOW);
  }

  private static RefusalEntry.Terms refusal(String ground) {
    return new RefusalEntry(ground, "For the reason of the test", "").read();
  }

  private static RegistrationNumber never() {
    throw new AssertionError("A number was drawn");
  }
}
