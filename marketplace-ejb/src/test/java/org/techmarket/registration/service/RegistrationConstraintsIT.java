package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.techmarket.testing.Cast.REVIEWER;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

/** What must never be in the registration of contracts is refused by the database itself. */
@MarketTest
class RegistrationConstraintsIT {

  private static final String REGISTER =
      "update registration_case set stage = 'REGISTERED', due_on = null, decided_by = 8, number = '2026370101000001'";

  @Inject private IssueService issues;
  @Inject private RegistrationOffice office;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void openThePoint() {
    office.openPoint();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tech_amount = 400000.01                     | registration_case_amounts",
        "equipment = 50000.01                        | registration_case_amounts",
        "tech_income = 400000.01                     | registration_case_amounts",
        "tech_income = -1                            | registration_case_amounts",
        "approved_tech_amount = 500000.01            | registration_case_approved_amounts",
        "approved_tech_income = 400000.01            | registration_case_approved_amounts",
        "approved_tech_amount = 0                    | registration_case_approved_amounts",
        "sub_type = 'KNOW_HOW'                       | registration_case_correction_explained",
        "approved_tech_income = 1                    | registration_case_correction_explained",
        "project_number = null                       | registration_case_plan",
        "tech_import_export = true                   | registration_case_licence",
        "due_on = null                               | registration_case_in_time",
        "returns = 3                                 | registration_case_returns",
        "stage = 'RETURNED'                          | registration_case_reason_given",
        "examined_by = null                          | registration_case_examined",
        "opinion = null                              | registration_case_examined",
        "decided_by = 8                              | registration_case_decided",
        "number = '2026370101000001'                 | registration_case_numbered_when_registered",
        "ground = 'R12'                              | registration_case_ground_given"
      })
  void aCaseInRecheckCannotBecome(String change, String constraint) {
    office.inRecheck();
    assertThat(refused("update registration_case set " + change)).isEqualTo(constraint);
  }

  @Test
  void aTransferWithoutWhatTheBuyerGainsOrAModeWithoutLicence() {
    office.submitted();
    assertThat(refused("update registration_case set sub_type = 'KNOW_HOW'"))
        .isEqualTo("registration_case_outlook");
    assertThat(refused("update registration_case set license_mode = 'SOLE'"))
        .isEqualTo("registration_case_license_mode");
  }

  @Test
  void aNumberWithoutItsCertificate() {
    office.inRecheck();
    assertThat(refused(REGISTER)).isEqualTo("registration_case_has_certificate");
  }

  @Test
  void anExaminerOrAnApplicantWhoDecides() {
    office.inRecheck();
    assertThat(refused(REGISTER.replace("decided_by = 8", "decided_by = 7")))
        .isEqualTo("registration_case_four_eyes");
    assertThat(refused(REGISTER.replace("decided_by = 8", "decided_by = 1")))
        .isEqualTo("registration_case_applicant_does_not_decide");
  }

  @Test
  void oneOfManyApplicantsWhoDecidesOrACaseOfNobody() {
    office.inRecheck();
    database.run("update registration_case set authors = array[1, 2, 3]");
    assertThat(refused(REGISTER.replace("decided_by = 8", "decided_by = 2")))
        .isEqualTo("registration_case_applicant_does_not_decide");
    assertThat(refused("update registration_case set authors = '{}'"))
        .isEqualTo("registration_case_authors");
    assertThat(refused("update registration_case set authors = array[1, null]"))
        .isEqualTo("registration_case_authors");
  }

  @Test
  void aRefusalForTheGroundOfNotAccepting() {
    office.inRecheck();
    String refusal =
        "update registration_case set stage = '%s', due_on = null, decided_by = 8, reason = 'Five', ground = '%s'";
    assertThat(refused(refusal.formatted("REFUSED", "R01")))
        .isEqualTo("registration_case_ground_given");
    assertThat(refused(refusal.formatted("NOT_ACCEPTED", "R12")))
        .isEqualTo("registration_case_ground_given");
    database.run(refusal.formatted("REFUSED", "R12"));
  }

  @Test
  void twoLiveCasesOfAContract() {
    office.submitted();
    office.submitted();
    assertThat(refused("update registration_case set contract_id = 1"))
        .isEqualTo("registration_case_one_live_per_contract");
    assertThat(refused("update registration_case set fingerprint = 'same'"))
        .isEqualTo("registration_case_one_live_per_fingerprint");
    assertThat(refused("update registration_case set scan_sha256 = repeat('a', 64)"))
        .isEqualTo("registration_case_one_live_per_scan");
    database.run("update registration_case set stage = 'WITHDRAWN', due_on = null where id = 1");
    database.run("update registration_case set fingerprint = 'same'");
  }

  @Test
  void twoCertificatesOfACaseANumberOrACode() {
    issued();
    String copy =
        """
        insert into certificate (case_id, number, code, snapshot, pdf, sha256, issued_at)
        select %s, %s, %s, snapshot, pdf, sha256, issued_at from certificate
        """;
    long other = office.inRecheck();
    assertThat(refused(copy.formatted("case_id", "'2026370101000002'", "reverse(code)")))
        .isEqualTo("certificate_case_key");
    assertThat(refused(copy.formatted(other, "number", "reverse(code)")))
        .isEqualTo("certificate_number_key");
    assertThat(refused(copy.formatted(other, "'2026370101000002'", "code")))
        .isEqualTo("certificate_code_key");
    assertThat(refused("update certificate set pdf = 'x'")).isEqualTo("certificate_check");
  }

  @Test
  void twoPointsOfTheSameDigits() {
    assertThat(
            refused(
                """
                insert into registration_point (organisation_id, city_code, point_code, accepts_province, version)
                values (4, '370100', '01', false, 0)
                """))
        .isEqualTo("registration_point_code_key");
  }

  private void issued() {
    long id = office.inRecheck();
    caller.as(REVIEWER);
    issues.issue(id, office.issue(id));
  }

  private String refused(String statement) {
    Sql.SqlRefused refusal =
        catchThrowableOfType(Sql.SqlRefused.class, () -> database.run(statement));
    assertThat(refusal).as(statement).isNotNull();
    return refusal.constraint();
  }
}
