package org.techmarket.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.registration.RegistrationFixture.BACK;
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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Answers;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Transition;
import org.techmarket.shared.Varied;

class RegistrationCaseTest {

  private static final long SECOND_CLERK = 2;
  private static final long THIRD_CLERK = 3;

  /** The first moment after fifteen working days. */
  private static final Instant CORRECTION_OVER = Instant.parse("2026-12-14T16:00:00Z");

  @Test
  void itIsBornSubmittedAndDueInFiveWorkingDays() {
    RegistrationCase submitted = RegistrationFixture.submitted();
    assertThat(submitted.submitted().altering(Alteration.NONE))
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
    found.handledBy(REGISTRAR).returnForCorrection(BACK, DEADLINES, thursday);
    assertThat(found.progress().dueOn()).isEqualTo(LocalDate.of(2026, 12, 17));
    Instant later = Instant.parse("2026-12-07T02:00:00Z");
    found.correct(facts(), found.form().terms(), CLERK, DEADLINES, later);
    found.handledBy(REGISTRAR).accept(DEADLINES, later);
    assertThat(found.progress().dueOn()).isEqualTo(LocalDate.of(2026, 12, 16));
  }

  @Test
  void itIsReturnedTwiceAtMost() {
    RegistrationCase found = RegistrationFixture.submitted();
    for (int i = 0; i < 2; i++) {
      found.handledBy(REGISTRAR).returnForCorrection(BACK, DEADLINES, NOW);
      found.correct(facts(), found.form().terms(), CLERK, DEADLINES, NOW);
    }
    assertThat(
            Answers.grounds(
                () -> found.handledBy(REGISTRAR).returnForCorrection(BACK, DEADLINES, NOW)))
        .containsExactly("registration.returnedTwice");
    assertThat(found.progress().returns()).isEqualTo(2);
    assertThat(found.stage()).isEqualTo(CaseStage.SUBMITTED);
    assertThat(found.progress().dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void aCorrectionIsExaminedFromTheStart() {
    RegistrationCase found = RegistrationFixture.examined();
    found.handledBy(REGISTRAR).returnForCorrection(BACK, DEADLINES, NOW);
    assertThat(found.progress().remarks()).containsEntry("summary", "What is new?");
    found.correct(facts(), found.form().terms(), CLERK, DEADLINES, NOW);
    assertThat(found.assessment().examination()).isNull();
    assertThat(found.assessment().findings()).isEmpty();
  }

  @Test
  void whatIsNotCorrectedInTimeIsWithdrawnByItself() {
    RegistrationCase found = RegistrationFixture.submitted();
    found.handledBy(REGISTRAR).returnForCorrection(BACK, DEADLINES, NOW);
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
  void theApplicantHandlesNothing() {
    RegistrationCase found = RegistrationFixture.submitted();
    assertThat(Answers.grounds(() -> found.handledBy(CLERK)))
        .containsExactly("registration.applicantDecides");
  }

  @Test
  void whoCorrectedFirstOfTwoDoesNotReview() {
    RegistrationCase found = RegistrationFixture.submitted();
    for (long clerk : new long[] {SECOND_CLERK, THIRD_CLERK}) {
      found.handledBy(REGISTRAR).returnForCorrection(BACK, DEADLINES, NOW);
      found.correct(facts(), found.form().terms(), clerk, DEADLINES, NOW);
    }
    for (long author : new long[] {CLERK, SECOND_CLERK, THIRD_CLERK}) {
      assertThat(Answers.grounds(() -> found.handledBy(author)))
          .containsExactly("registration.applicantDecides");
    }
  }

  @Test
  void whoExaminedDoesNotDecide() {
    RegistrationCase found = RegistrationFixture.inRecheck();
    assertThat(Answers.grounds(() -> found.handledBy(REGISTRAR).issue(() -> NUMBER, null, NOW)))
        .containsExactly("registration.examinerDecides");
    assertThat(Answers.grounds(() -> found.handledBy(REGISTRAR).refuse(refusal("R12"), NOW)))
        .containsExactly("registration.examinerDecides");
    assertThat(Answers.grounds(() -> found.handledBy(REGISTRAR).sendBack("Once more", NOW)))
        .containsExactly("registration.examinerDecides");
  }

  @Test
  void issuingGivesTheNumber() {
    RegistrationCase found = RegistrationFixture.inRecheck();
    Transition step = found.handledBy(REVIEWER).issue(() -> NUMBER, "Not late at all", NOW);
    assertThat(step.to()).isEqualTo(CaseStage.REGISTERED);
    assertThat(found.outcome()).isEqualTo(new Outcome(REVIEWER, null, null, "2026370101000001"));
    assertThat(found.progress().dueOn()).isNull();
  }

  @Test
  void whatIsLateIsIssuedOnlyWithAReason() {
    RegistrationCase found = RegistrationFixture.inRecheck();
    Instant late = Instant.parse("2026-12-07T16:00:00Z");
    assertThatThrownBy(() -> found.handledBy(REVIEWER).issue(() -> NUMBER, null, late))
        .isInstanceOf(Invalid.class);
    found.handledBy(REVIEWER).issue(() -> NUMBER, "The clerks were ill", late);
    assertThat(found.outcome().lateReason()).isEqualTo("The clerks were ill");
  }

  @Test
  void noNumberIsDrawnWhenSomethingStandsInTheWay() {
    RegistrationCase found = RegistrationFixture.examined();
    assertThatThrownBy(
            () -> found.handledBy(REVIEWER).issue(RegistrationCaseTest::never, null, NOW))
        .isInstanceOf(IllegalTransition.class);
    ExaminationEntry bad =
        Varied.with(RegistrationFixture.examinationEntry(), "findings", notMet());
    found.handledBy(REGISTRAR).examine(RegistrationFixture.examination(found, bad), NOW);
    found.handledBy(REGISTRAR).sendToRecheck(LARGE, NOW);
    assertThat(
            Answers.grounds(
                () -> found.handledBy(REVIEWER).issue(RegistrationCaseTest::never, null, NOW)))
        .containsExactly("registration.checkNotMet");
  }

  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  void everyGroundHasItsConsequence(RefusalGround ground) {
    RegistrationCase found = RegistrationFixture.inRecheck();
    RegistrationCase submitted = RegistrationFixture.submitted();
    switch (ground.consequence()) {
      case NOT_ACCEPTED ->
          assertThat(
                  submitted.handledBy(REGISTRAR).refuseAcceptance(refusal(ground.name()), NOW).to())
              .isEqualTo(CaseStage.NOT_ACCEPTED);
      case REFUSED ->
          assertThat(found.handledBy(REVIEWER).refuse(refusal(ground.name()), NOW).to())
              .isEqualTo(CaseStage.REFUSED);
      default ->
          assertThat(
                  Answers.grounds(
                      () -> found.handledBy(REVIEWER).refuse(refusal(ground.name()), NOW)))
              .containsExactly("registration.returnFirst");
    }
  }

  @Test
  void aGroundForRefusalIsNoneForNotAccepting() {
    RegistrationCase submitted = RegistrationFixture.submitted();
    assertThat(
            Answers.grounds(
                () -> submitted.handledBy(REGISTRAR).refuseAcceptance(refusal("R12"), NOW)))
        .containsExactly("registration.groundNotForAcceptance");
    RegistrationCase rechecked = RegistrationFixture.inRecheck();
    assertThat(Answers.grounds(() -> rechecked.handledBy(REVIEWER).refuse(refusal("R01"), NOW)))
        .containsExactly("registration.groundNotForRefusal");
  }

  @Test
  void whatWasSentBackIsExaminedAgain() {
    RegistrationCase found = RegistrationFixture.inRecheck();
    assertThat(found.handledBy(REVIEWER).sendBack("Which category?", NOW).reason())
        .isEqualTo("Which category?");
    found
        .handledBy(REGISTRAR)
        .examine(
            RegistrationFixture.examination(found, RegistrationFixture.examinationEntry()), NOW);
    assertThat(found.handledBy(REGISTRAR).sendToRecheck(LARGE, NOW).to())
        .isEqualTo(CaseStage.RECHECK);
  }

  private static Map<String, String> notMet() {
    Map<String, String> findings =
        new HashMap<>(RegistrationFixture.allMet(ContractCategory.DEVELOPMENT));
    findings.put(Check.TECHNICAL.name(), Finding.NOT_MET.name());
    return findings;
  }

  private static RefusalEntry.Terms refusal(String ground) {
    return new RefusalEntry(ground, "For the reason of the test", "").read();
  }

  private static RegistrationNumber never() {
    throw new AssertionError("A number was drawn");
  }
}
