package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.testing.Cast.LI_LEI;
import static org.techmarket.testing.Cast.REGISTRAR;
import static org.techmarket.testing.Cast.REVIEWER;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.registration.RegistrationFixture;
import org.techmarket.shared.Answers;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

/** What was stored before anybody asked whether it can be printed: the tests write it by hand. */
@MarketTest
class PaperProofIT {

  @Inject private RegistrationService registrations;
  @Inject private ExaminationService examinations;
  @Inject private IssueService issues;
  @Inject private RegistrationOffice office;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void openThePoint() {
    office.openPoint();
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "address", "contact"})
  void anOldContractIsNamedWhenItIsToBeRegistered(String column) {
    caller.as(LI_LEI);
    long contract = office.contract();
    database.run("update contract_party set " + column + " = 'Li 𠮷' where side = 'BUYER'");
    assertThat(
            Answers.faults(
                () -> registrations.submit(RegistrationFixture.entry(contract, 1, office.file()))))
        .containsExactly("contract registration.contractNotInTypeface");
  }

  @Test
  void aRegistrarWithAnOldNameLearnsItBeforeTheWork() {
    long id = office.accepted();
    database.run("update account set display_name = '钱𠮷' where login = ?", REGISTRAR);
    assertThat(Answers.grounds(() -> examinations.examine(id, office.examination(id))))
        .containsExactly("registration.signerNotInTypeface");
    assertThat(office.stage(id)).isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update account set display_name = '孙𠮷' where login = 'reviewer'",
        "update account set display_name = '钱𠮷' where login = 'registrar'",
        "update organisation set name = '𠮷林登记处' where id = 3",
        "update contract_party set legal_representative = '𠮷'",
        "update contract set sign_place = '𠮷林'",
        "update registration_case set acceptance = 'TiO₂'",
        "update registration_case set correction_reason = 'TiO₂'"
      })
  void nothingIsIssuedThatOneOfThePapersCannotPrint(String older) {
    long id = office.inRecheck();
    database.run(older);
    caller.as(REVIEWER);
    assertThat(Answers.grounds(() -> issues.issue(id, office.issue(id))))
        .isNotEmpty()
        .allMatch("registration.paperNotInTypeface"::equals);
    assertThat(office.stage(id)).isEqualTo("RECHECK");
    assertThat(database.number("select count(*) from certificate")).isZero();
  }

  @Test
  void onceItIsCorrectedTheNumberIsTheNextAllTheSame() {
    long id = office.inRecheck();
    database.run("update account set display_name = '孙𠮷' where login = ?", REVIEWER);
    caller.as(REVIEWER);
    assertThat(Answers.grounds(() -> issues.issue(id, office.issue(id)))).hasSize(1);
    database.run("update account set display_name = '孙吉' where login = ?", REVIEWER);
    assertThat(issues.issue(id, office.issue(id))).isEqualTo("2026370101000001");
  }

  @Test
  void theLegalBasisIsAskedForToo() {
    long id = office.inRecheck();
    String basis = database.text("select text from standing_text");
    database.run("update standing_text set text = '《𠮷》'");
    caller.as(REVIEWER);
    try {
      assertThat(Answers.grounds(() -> issues.issue(id, office.issue(id))))
          .containsExactly("registration.paperNotInTypeface");
    } finally {
      database.run("update standing_text set text = ?", basis);
    }
  }
}
