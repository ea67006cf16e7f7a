package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.ELSEWHERE;
import static org.techmarket.testing.Cast.EVENT_MANAGER;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LI_LEI;
import static org.techmarket.testing.Cast.REGISTRAR;
import static org.techmarket.testing.Cast.REVIEWER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.registration.ContractSubType;
import org.techmarket.shared.Answers;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.service.Sha256;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class CertificateIT {

  @Inject private IssueService issues;
  @Inject private CertificateQueries certificates;
  @Inject private LookupGate gate;
  @Inject private RegistrationOffice office;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();
  private long registered;
  private String code;

  @BeforeEach
  void issueACertificate() {
    office.openPoint();
    office.openOtherPoint();
    registered = office.inRecheck();
    caller.as(REVIEWER);
    issues.issue(registered, office.issue(registered));
    code = database.text("select code from certificate");
    caller.as(null);
  }

  @Test
  void anybodyReadsWhatIsRegisteredAndNeverTheAmount() {
    VerificationView seen = certificates.verify(code.toLowerCase());
    assertThat(seen.number()).isEqualTo("2026370101000001");
    assertThat(seen.subType()).isEqualTo(ContractSubType.ENTRUSTED);
    assertThat(seen.seller()).isEqualTo("Ocean University");
    assertThat(seen.registeredOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(seen.project()).startsWith("Development of coating");
    assertThat(seen.toString()).doesNotContain("500000").doesNotContain("400000");
  }

  @Test
  void theNameOfAConfidentialProjectIsMasked() {
    database.run("update registration_case set confidential = true");
    assertThat(certificates.verify(code).project()).isEqualTo("D******");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0000000000000000", "", "%", "2026370101000001", "a\u0000b", "ZZZZZZZZZZZZZZZZZ"})
  void anotherCodeIsNotFound(String other) {
    assertThatThrownBy(() -> certificates.verify(other)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> certificates.isTotal(other, "1")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> certificates.isIssued(other, "x")).isInstanceOf(NotFound.class);
  }

  @Test
  void whoeverTypesThePrintedTotalIsToldWhetherItMatches() {
    assertThat(certificates.isTotal(code, "500,000.00")).isTrue();
    assertThat(certificates.isTotal(code, "\uFF15\uFF10\uFF10\uFF10\uFF10\uFF10")).isTrue();
    assertThat(certificates.isTotal(code, "500000.01")).isFalse();
    assertThat(Answers.faults(() -> certificates.isTotal(code, "much")))
        .containsExactly("amount shared.notAnAmount");
  }

  @Test
  void oneFlippedByteIsAnotherFile() {
    byte[] pdf = pdf();
    assertThat(certificates.isIssued(code, Sha256.of(pdf))).isTrue();
    pdf[pdf.length / 2] ^= 1;
    assertThat(certificates.isIssued(code, Sha256.of(pdf))).isFalse();
  }

  @Test
  void whatIsDownloadedIsWhatWasIssuedByteForByte() {
    for (String entitled : List.of(LI_LEI, HAN_MEIMEI, REGISTRAR, REVIEWER)) {
      caller.as(entitled);
      assertThat(certificates.file(registered).pdf()).as(entitled).isEqualTo(pdf());
      assertThat(certificates.own(new Search(null, null, 1)).rows())
          .as(entitled)
          .extracting(CertificateRow::code)
          .contains(code);
      assertThat(certificates.own(new Search(code, null, 1)).total()).as(entitled).isOne();
      assertThat(certificates.own(new Search("no such contract", null, 1)).rows())
          .as(entitled)
          .isEmpty();
    }
  }

  @Test
  void whoHasNoPartInTheContractFindsNoCertificate() {
    for (String stranger : List.of(ELSEWHERE, EVENT_MANAGER)) {
      caller.as(stranger);
      assertThatThrownBy(() -> certificates.file(registered)).isInstanceOf(NotFound.class);
      assertThat(certificates.own(new Search(null, null, 1)).total()).isZero();
    }
  }

  @Test
  void theSnapshotSaysAllThatThePaperSays() {
    assertThat(
            database.text(
                """
                select concat_ws('|', s ->> 'number', s -> 'amounts' -> 'total' ->> 'yuan', s -> 'sellers' -> 0 ->> 'code',
                  s -> 'issue' ->> 'registrar', s -> 'issue' ->> 'verifyUrl', s ->> 'category')
                from (select snapshot::jsonb as s from certificate) t
                """))
        .isEqualTo(
            "2026370101000001|500000.00|123700004955700048|钱登记|http://localhost:8080/verify/"
                + code
                + "|技术开发－委托开发");
  }

  @Test
  void sixtyLookUpsAnHourAreAllowedAndTheNextIsNot() {
    database.run("update parameter set amount = 3 where name = 'VERIFY_PER_HOUR'");
    for (int i = 0; i < 3; i++) {
      gate.pass("203.0.113.7");
    }
    assertThatThrownBy(() -> gate.pass("203.0.113.7")).isInstanceOf(TooOften.class);
    gate.pass("203.0.113.8");
    clock.goOn(Duration.ofHours(1));
    gate.pass("203.0.113.7");
    assertThat(database.rows("select lookups from certificate_lookup")).containsExactly("1");
  }

  private byte[] pdf() {
    return HexFormat.of().parseHex(database.text("select encode(pdf, 'hex') from certificate"));
  }
}
