package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.testing.Cast.LI_LEI;
import static org.techmarket.testing.Cast.REGISTRAR;
import static org.techmarket.testing.Cast.REVIEWER;
import static org.techmarket.trade.ContractFixture.PERSON;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.registration.PersonSearch;
import org.techmarket.registration.RegistrationFixture;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Varied;
import org.techmarket.shared.service.Vault;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Pdf;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;
import org.techmarket.trade.ContractFixture;
import org.techmarket.trade.service.ContractService;

/** What becomes of a natural person's number once their contract is registered. */
@MarketTest
class PersonAsBuyerIT {

  private static final String MASKED = "110***********002X";
  private static final String OTHER = "370100199001010009";

  @Inject private ContractService contracts;
  @Inject private RegistrationService registrations;
  @Inject private IssueService issues;
  @Inject private RegistrationFormQueries forms;
  @Inject private CaseListQueries cases;
  @Inject private RegistrationOffice office;
  @Inject private TestCaller caller;
  @Inject private Vault vault;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void openThePoint() {
    office.openPoint();
  }

  @Test
  void theSameContractIsFoundByThePersonsNumberHoweverTheNameWasTyped() {
    caller.as(LI_LEI);
    submit("Zhang Wei", PERSON);
    assertThat(Answers.grounds(() -> submit("Chang Wei", "11010519491231002x")))
        .containsExactly("registration.contractInRegistration");
    submit("Zhang Wei", OTHER);
  }

  @Test
  void casesKeepNothingTheNumberCouldBeGuessedFrom() {
    caller.as(LI_LEI);
    submit("Zhang Wei", PERSON);
    assertThat(database.text("select fingerprint from registration_case"))
        .contains(vault.mark(PERSON))
        .doesNotContain(PERSON);
  }

  @Test
  void theRegistrarFindsTheCasesOfWhoNamesTheirWholeNumber() {
    caller.as(LI_LEI);
    submit("Zhang Wei", PERSON);
    submit("Wang Wei", OTHER);
    caller.as(REGISTRAR);
    assertThat(cases.ofPerson(new PersonSearch(" 110105 19491231 002x")).rows()).hasSize(1);
    assertThat(cases.ofPerson(new PersonSearch(PERSON.substring(0, 17))).rows()).isEmpty();
    caller.as(Cast.ELSEWHERE);
    assertThat(cases.ofPerson(new PersonSearch(PERSON)).rows()).isEmpty();
    assertThat(Answers.faults(() -> cases.ofPerson(new PersonSearch(" "))))
        .containsExactly("personNumber shared.required");
  }

  @Test
  void papersShowTheNumberMasked() {
    long id = office.inRecheck();
    database.run(
        "update contract_party set party_type = 'NATURAL_PERSON', code = null, person_number = ? where side = 'BUYER'",
        vault.lock(PERSON));
    caller.as(REVIEWER);
    issues.issue(id, office.issue(id));
    caller.as(LI_LEI);
    assertThat(new Pdf(forms.file(id).pdf()).text()).contains(MASKED).doesNotContain(PERSON);
    assertThat(database.text("select snapshot from certificate"))
        .contains(MASKED)
        .doesNotContain(PERSON);
  }

  private void submit(String name, String number) {
    var person = Varied.with(ContractFixture.person(number), "name", name);
    var entry = Varied.with(ContractFixture.entry(office.file()), "buyers", List.of(person));
    long contract = contracts.enter(entry);
    registrations.submit(RegistrationFixture.entry(contract, 1, office.file()));
  }
}
