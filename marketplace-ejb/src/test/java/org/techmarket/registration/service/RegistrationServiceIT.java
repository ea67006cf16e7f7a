package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LI_LEI;
import static org.techmarket.testing.Cast.REGISTRAR;
import static org.techmarket.testing.Cast.REVIEWER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.IssueEntry;
import org.techmarket.registration.OpinionEntry;
import org.techmarket.registration.RefusalEntry;
import org.techmarket.registration.RegistrationFixture;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.registration.ReturnEntry;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Varied;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class RegistrationServiceIT {

  /** The first moment after the fifteenth working day from the start. */
  private static final Instant CORRECTION_OVER = Instant.parse("2026-12-14T16:00:00Z");

  @Inject private RegistrationService registrations;
  @Inject private ExaminationService examinations;
  @Inject private IssueService issues;
  @Inject private OverdueReturns overdue;
  @Inject private RegistrationQueries queries;
  @Inject private RegistrationOffice office;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void openThePoint() {
    office.openPoint();
  }

  @Test
  void whatIsSubmittedHasAReceiptAndFiveWorkingDays() {
    RegistrationView submitted = queries.view(office.submitted());
    assertThat(submitted.receipt()).isEqualTo("SL-20261123-0001");
    assertThat(submitted.standing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(submitted.head().pointNumber()).isEqualTo("370101");
    RegistrationTerms entered = RegistrationFixture.terms(RegistrationFixture.entry());
    assertThat(submitted.form())
        .usingRecursiveComparison()
        .ignoringFields("attachments")
        .isEqualTo(entered);
    assertThat(submitted.files())
        .containsOnlyKeys(AttachmentKind.INCOME_SHEET, AttachmentKind.COMMITMENT);
    assertThat(submitted.may().withdraw()).isTrue();
    assertThat(submitted.may().accept()).isFalse();
  }

  @Test
  void theMainPathLeadsToANumberAndACertificate() {
    long id = office.inRecheck();
    caller.as(REVIEWER);
    assertThat(issues.issue(id, office.issue(id))).isEqualTo("2026370101000001");
    RegistrationView registered = queries.view(id);
    assertThat(registered.standing().stage()).isEqualTo(CaseStage.REGISTERED);
    assertThat(registered.work().registrar()).isEqualTo("钱登记");
    assertThat(registered.work().reviewer()).isEqualTo("孙复核");
    assertThat(database.rows("select to_stage from audit_entry order by id"))
        .contains("SUBMITTED", "ACCEPTED", "EXAMINED", "RECHECK", "REGISTERED");
    assertThat(database.number("select count(*) from certificate where case_id = ?", id)).isOne();
  }

  @Test
  void aReturnedCaseIsCorrectedAndTheClockGoesOn() {
    long id = office.accepted();
    clock.goOn(Duration.ofDays(3));
    examinations.returnForCorrection(id, back(id));
    assertThat(queries.view(id).standing().remarks()).containsEntry("summary", "What is new?");
    caller.as(LI_LEI);
    registrations.correct(id, office.entry(id));
    caller.as(REGISTRAR);
    clock.set(Instant.parse("2026-12-07T02:00:00Z"));
    examinations.accept(id, office.decision(id));
    assertThat(queries.view(id).standing().dueOn())
        .as("seven of ten working days were left")
        .isEqualTo(LocalDate.of(2026, 12, 16));
  }

  @Test
  void whatNobodyCorrectsInTimeIsWithdrawnByTimeAndByNobody() {
    long id = returned();
    clock.set(CORRECTION_OVER.minusMillis(1));
    overdue.tidy();
    assertThat(office.stage(id)).isEqualTo("RETURNED");
    clock.set(CORRECTION_OVER);
    overdue.tidy();
    assertThat(office.stage(id)).isEqualTo("WITHDRAWN");
    assertThat(database.rows("select account_id from audit_entry where to_stage = 'WITHDRAWN'"))
        .containsExactly("-");
  }

  @Test
  void correctingTooLateIsRefusedWithoutAnyTimer() {
    long id = returned();
    clock.set(CORRECTION_OVER);
    caller.as(LI_LEI);
    assertThat(queries.view(id).may().correct()).isFalse();
    assertThat(Answers.grounds(() -> registrations.correct(id, office.entry(id))))
        .containsExactly("registration.tooLate");
  }

  @Test
  void applyingAnewAfterTheTimeToCorrectDoesNotWaitForTheTimer() {
    long id = returned();
    clock.set(CORRECTION_OVER);
    caller.as(LI_LEI);
    long anew = registrations.submit(office.entry(id));
    assertThat(office.stage(id)).isEqualTo("WITHDRAWN");
    assertThat(office.stage(anew)).isEqualTo("SUBMITTED");
  }

  @Test
  void aContractIsRegisteredOnce() {
    long id = office.submitted();
    assertThat(Answers.grounds(() -> registrations.submit(office.entry(id))))
        .containsExactly("registration.contractInRegistration");
    registrations.withdraw(id, office.decision(id));
    assertThat(registrations.submit(office.entry(id))).isNotEqualTo(id);
  }

  @Test
  void theSameContractEnteredTwiceIsFoundByItsPartiesNameDayAndTotal() {
    caller.as(LI_LEI);
    long first = office.contract("Coating  for SHIPS", office.file());
    long second = office.contract("coating for ships.", office.file());
    registrations.submit(RegistrationFixture.entry(first, 1, office.file()));
    assertThat(
            Answers.grounds(
                () -> registrations.submit(RegistrationFixture.entry(second, 1, office.file()))))
        .containsExactly("registration.contractInRegistration");
  }

  @Test
  void theSameScanUnderAnotherNameIsFoundToo() {
    caller.as(LI_LEI);
    long scan = office.file();
    long first = office.contract("Coating for ships", scan);
    long second = office.contract("Paint for bridges", scan);
    registrations.submit(RegistrationFixture.entry(first, 1, office.file()));
    assertThat(
            Answers.grounds(
                () -> registrations.submit(RegistrationFixture.entry(second, 1, office.file()))))
        .containsExactly("registration.contractInRegistration");
  }

  @Test
  void aPointOfAnotherCityDoesNotRegisterIt() {
    database.run("update registration_point set accepts_province = false");
    caller.as(LI_LEI);
    long contract = office.contract();
    assertThat(
            Answers.grounds(
                () -> registrations.submit(RegistrationFixture.entry(contract, 1, office.file()))))
        .containsExactly("registration.pointDoesNotAccept");
  }

  @Test
  void theContractAndTheFilesOfAnotherOrganisationAreNotFound() {
    caller.as(LI_LEI);
    long contract = office.contract();
    long file = office.file();
    database.run("update stored_file set organisation_id = 2 where id = ?", file);
    assertThatThrownBy(() -> registrations.submit(RegistrationFixture.entry(contract, 1, file)))
        .isInstanceOf(Invalid.class);
    caller.as(HAN_MEIMEI);
    assertThatThrownBy(
            () -> registrations.submit(RegistrationFixture.entry(contract, 1, office.file())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aDecisionOnAnOldVersionIsRefused() {
    long id = office.inRecheck();
    caller.as(REVIEWER);
    assertThatThrownBy(() -> issues.issue(id, new IssueEntry("", "0")))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> issues.refuse(id, new RefusalEntry("R12", "A plain sale", "0")))
        .isInstanceOf(StaleVersion.class);
    assertThat(office.stage(id)).isEqualTo("RECHECK");
  }

  @Test
  void aLargeContractIsRegisteredOnceThreeExpertsHaveSpoken() {
    database.run("update parameter set amount = 500000 where name = 'LARGE_CONTRACT_YUAN'");
    long id = office.examined();
    assertThat(Answers.grounds(() -> examinations.sendToRecheck(id, office.decision(id))))
        .containsExactly("registration.tooFewOpinions");
    examinations.askExperts(id, office.decision(id));
    for (String expert : new String[] {"Wang Wei", "Zhao Min", "Sun Li"}) {
      examinations.recordOpinion(id, opinion(id, expert));
    }
    examinations.expertsDone(id, office.decision(id));
    examinations.sendToRecheck(id, office.decision(id));
    assertThat(queries.view(id).work().opinions()).hasSize(3);
  }

  @Test
  void anApplicantWhoIsRegistrarHasNoPartInWhatExpertsSayOfTheirContract() {
    long examined = office.examined();
    long asked = office.examined();
    examinations.askExperts(asked, office.decision(asked));
    database.run("update account set organisation_id = 3 where login = ?", LI_LEI);
    database.run("insert into account_role (account_id, role) values (1, 'REGISTRAR')");
    caller.as(LI_LEI);
    assertThat(queries.view(examined).may().askExperts()).isFalse();
    assertApplicant(() -> examinations.askExperts(examined, office.decision(examined)));
    assertApplicant(() -> examinations.sendToRecheck(examined, office.decision(examined)));
    assertApplicant(() -> examinations.recordOpinion(asked, opinion(asked, "Wang Wei")));
    assertApplicant(() -> examinations.expertsDone(asked, office.decision(asked)));
  }

  private static void assertApplicant(ThrowingCallable work) {
    assertThat(Answers.grounds(work)).containsExactly("registration.applicantDecides");
  }

  private OpinionEntry opinion(long id, String expert) {
    return Varied.with(RegistrationFixture.opinion(expert), "version", office.version(id));
  }

  private long returned() {
    long id = office.submitted();
    caller.as(REGISTRAR);
    examinations.returnForCorrection(id, back(id));
    return id;
  }

  private ReturnEntry back(long id) {
    return new ReturnEntry(
        "Please say what is new", Map.of("summary", "What is new?"), office.version(id));
  }
}
