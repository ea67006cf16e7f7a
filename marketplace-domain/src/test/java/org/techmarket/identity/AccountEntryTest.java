package org.techmarket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Face;
import org.techmarket.shared.Varied;

class AccountEntryTest {

  private static final AccountEntry CLERK =
      new AccountEntry("li.lei", "Li Lei", "Secret-123", List.of("ORG_USER"), "4");

  @Test
  void aLoginNameIsReadInSmallLetters() {
    AccountEntry.Terms terms = Varied.with(CLERK, "login", " Li.Lei ").read(Face.COMMON, true);
    assertThat(terms.login()).isEqualTo("li.lei");
    assertThat(terms.organisationId()).isEqualTo(4);
    assertThat(terms.roles()).containsExactly(Role.ORG_USER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"li", "1li", "li lei!", "\u674E\u96F7\u554A"})
  void aLoginNameIsOneWordOfLettersAndDigits(String login) {
    assertThat(faults("login", login)).containsExactly("login identity.notALogin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Secret12", "secret-1", "SECRET-1", "Secret--"})
  void aPasswordIsEightCharactersOfThreeKinds(String password) {
    assertThat(Varied.with(CLERK, "password", password).read(Face.COMMON, true).password())
        .isEqualTo(password.toCharArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Secr-12", "secret12", "SECRETSECRET", "12345678-"})
  void aWeakPasswordIsRefused(String password) {
    assertThat(faults("password", password)).containsExactly("password identity.weakPassword");
  }

  @ParameterizedTest
  @CsvSource({
    "ORG_USER, '', identity.organisationMissing",
    "EVENT_MANAGER, 4, identity.organisationWithoutRole"
  })
  void whoActsForAnOrganisationHasTheRoleToAndTheOtherWayRound(
      String role, String organisation, String code) {
    AccountEntry entry = Varied.with(CLERK, "roles", List.of(role));
    assertThat(
            Answers.faults(
                () -> Varied.with(entry, "organisation", organisation).read(Face.COMMON, true)))
        .containsExactly("organisation " + code);
  }

  @Test
  void withoutARoleThereIsNoAccount() {
    AccountEntry entry = Varied.with(CLERK, "organisation", "");
    assertThat(Answers.faults(() -> Varied.with(entry, "roles", List.of()).read(Face.COMMON, true)))
        .containsExactly("roles shared.required");
  }

  @Test
  void anAuditAdministratorHasNoOtherRole() {
    AccountEntry auditor =
        Varied.with(Varied.with(CLERK, "organisation", ""), "roles", List.of("AUDIT_ADMIN"));
    assertThat(auditor.read(Face.COMMON, true).roles()).containsExactly(Role.AUDIT_ADMIN);
    List<String> both = List.of("AUDIT_ADMIN", "PLATFORM_ADMIN");
    assertThat(Answers.faults(() -> Varied.with(auditor, "roles", both).read(Face.COMMON, true)))
        .containsExactly("roles identity.auditorDoesNothingElse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"REGISTRAR", "REGISTRAR_REVIEWER"})
  void whomPapersNameHasANameTheyCanPrint(String role) {
    AccountEntry rare = Varied.with(CLERK, "displayName", "Li " + Face.RARE);
    assertThat(
            Answers.faults(() -> Varied.with(rare, "roles", List.of(role)).read(Face.COMMON, true)))
        .containsExactly("displayName shared.notInTypeface");
    assertThat(rare.read(Face.COMMON, true).displayName()).endsWith(Face.RARE);
  }

  @Test
  void whereNoPasswordIsKeptNoneIsTaken() {
    assertThat(Varied.with(CLERK, "password", "").read(Face.COMMON, false).password()).isNull();
    assertThat(Answers.faults(() -> CLERK.read(Face.COMMON, false)))
        .containsExactly("password identity.passwordElsewhere");
  }

  private static List<String> faults(String field, String entered) {
    return Answers.faults(() -> Varied.with(CLERK, field, entered).read(Face.COMMON, true));
  }
}
