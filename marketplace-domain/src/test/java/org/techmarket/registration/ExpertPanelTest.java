package org.techmarket.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.registration.RegistrationFixture.BACK;
import static org.techmarket.registration.RegistrationFixture.CLERK;
import static org.techmarket.registration.RegistrationFixture.DEADLINES;
import static org.techmarket.registration.RegistrationFixture.LARGE;
import static org.techmarket.registration.RegistrationFixture.NOW;
import static org.techmarket.registration.RegistrationFixture.REGISTRAR;
import static org.techmarket.registration.RegistrationFixture.facts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Money;
import org.techmarket.shared.Varied;

/** When experts must speak on a case, and which of them count. */
class ExpertPanelTest {

  @Test
  void aLargeContractNeedsThreeExperts() {
    RegistrationCase found = RegistrationFixture.largeExamined();
    assertThat(Answers.grounds(() -> found.handledBy(REGISTRAR).sendToRecheck(LARGE, NOW)))
        .containsExactly("registration.tooFewOpinions");
    assertThat(found.stage()).isEqualTo(CaseStage.EXAMINED);
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
    found.handledBy(REGISTRAR).askExperts(DEADLINES, NOW);
    assertThat(found.progress().dueOn()).isEqualTo(LocalDate.of(2027, 1, 4));
    speak(found, "Wang Wei");
    speak(found, "Zhao Min");
    assertThat(Answers.grounds(() -> found.handledBy(REGISTRAR).expertsDone(NOW)))
        .containsExactly("registration.tooFewOpinions");
    assertThat(Answers.grounds(() -> speak(found, "Wang Wei")))
        .containsExactly("registration.expertHasSpoken");
    speak(found, "Sun Li");
    found.handledBy(REGISTRAR).expertsDone(NOW);
    assertThat(found.handledBy(REGISTRAR).sendToRecheck(LARGE, NOW).to())
        .isEqualTo(CaseStage.RECHECK);
  }

  @Test
  void theTimeForExpertsIsGivenOnceHoweverOftenTheyAreAsked() {
    RegistrationCase found = RegistrationFixture.largeExamined();
    found.handledBy(REGISTRAR).askExperts(DEADLINES, NOW);
    List.of("Wang Wei", "Zhao Min", "Sun Li").forEach(expert -> speak(found, expert));
    found.handledBy(REGISTRAR).expertsDone(NOW);
    found.handledBy(REGISTRAR).returnForCorrection(BACK, DEADLINES, NOW);
    found.correct(facts(LARGE), found.form().terms(), CLERK, DEADLINES, NOW);
    found.handledBy(REGISTRAR).accept(DEADLINES, NOW);
    found.handledBy(REGISTRAR).examine(RegistrationFixture.largeExamination(found), NOW);
    assertThat(found.progress().dueOn()).isEqualTo(LocalDate.of(2027, 1, 4));
    found.handledBy(REGISTRAR).askExperts(DEADLINES, NOW);
    assertThat(found.progress().dueOn()).isEqualTo(LocalDate.of(2027, 1, 4));
  }

  @Test
  void anExpertOfAPartyIsRefused() {
    RegistrationCase found = RegistrationFixture.largeExamined();
    found.handledBy(REGISTRAR).askExperts(DEADLINES, NOW);
    for (String code : List.of("123700004955700048", "91370200MA3FGHJK48")) {
      OpinionEntry partial =
          Varied.with(RegistrationFixture.opinion("Wang Wei"), "organisationCode", code);
      assertThat(
              Answers.grounds(
                  () -> found.handledBy(REGISTRAR).recordOpinion(partial.read(), facts(), NOW)))
          .containsExactly("registration.expertOfParty");
    }
  }

  @Test
  void opinionsOnWhatWasCorrectedLaterDoNotCount() {
    RegistrationCase found = RegistrationFixture.largeExamined();
    found.handledBy(REGISTRAR).askExperts(DEADLINES, NOW);
    List.of("Wang Wei", "Zhao Min", "Sun Li").forEach(expert -> speak(found, expert));
    found.handledBy(REGISTRAR).expertsDone(NOW);
    found.handledBy(REGISTRAR).returnForCorrection(BACK, DEADLINES, NOW);
    assertThat(found.opinions()).isEmpty();
  }

  @Test
  void nobodySpeaksUnasked() {
    RegistrationCase found = RegistrationFixture.examined();
    assertThat(Answers.grounds(() -> speak(found, "Wang Wei")))
        .containsExactly("registration.noExpertsAsked");
  }

  private static void speak(RegistrationCase found, String expert) {
    found
        .handledBy(REGISTRAR)
        .recordOpinion(RegistrationFixture.opinion(expert).read(), facts(), NOW);
  }
}
