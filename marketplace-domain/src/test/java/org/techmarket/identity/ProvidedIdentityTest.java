package org.techmarket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.PrintableCharacters;
import org.techmarket.shared.UnifiedSocialCreditCode;

class ProvidedIdentityTest {

  private static final PrintableCharacters ALL = text -> List.of();
  private static final PrintableCharacters NONE = List::of;
  private static final Organisation UNIVERSITY =
      Organisation.admitted(
          new OrganisationFacts(
              new UnifiedSocialCreditCode("123700004955700048"),
              "U",
              PartyType.UNIVERSITY,
              "370200"),
          OrganisationFixture.NOW);

  @Test
  void rolesThatAreNotOursAreOthersBusiness() {
    assertThat(identity(List.of("offline_access", "org_user", "ORG_USER")).roles())
        .containsExactly(Role.ORG_USER);
  }

  @Test
  void whoActsForNoOrganisationMayDoTheRest() {
    ProvidedIdentity.Admission admission =
        identity(List.of("ORG_USER", "EVENT_MANAGER")).admission(null, ALL);
    assertThat(admission.roles()).containsExactly(Role.EVENT_MANAGER);
    assertThat(admission.shortfall()).isEqualTo(Shortfall.UNKNOWN_ORGANISATION);
    assertThat(
            ProvidedIdentity.of("i", "s", "l", "n", List.of("ORG_USER"), null, Instant.EPOCH)
                .admission(null, ALL)
                .shortfall())
        .isEqualTo(Shortfall.NO_ORGANISATION);
  }

  @Test
  void whoActsForNobodyHasNoOrganisation() {
    ProvidedIdentity.Admission admission =
        identity(List.of("EVENT_MANAGER")).admission(UNIVERSITY, ALL);
    assertThat(admission.organisation()).isNull();
    assertThat(admission.shortfall()).isNull();
  }

  @Test
  void whomPapersNameTheyMustBeAbleToPrint() {
    ProvidedIdentity.Admission admission =
        identity(List.of("ORG_USER", "REGISTRAR")).admission(UNIVERSITY, NONE);
    assertThat(admission.roles()).containsExactly(Role.ORG_USER);
    assertThat(admission.organisation()).isSameAs(UNIVERSITY);
    assertThat(admission.shortfall()).isEqualTo(Shortfall.UNPRINTABLE_NAME);
  }

  @Test
  void namesFitTheirColumnsAndNoneIsEmpty() {
    ProvidedIdentity nameless =
        ProvidedIdentity.of("i", "s", " A.B@C\u0000 ", null, List.of(), "", Instant.EPOCH);
    assertThat(nameless.login()).isEqualTo("a.b@c");
    assertThat(nameless.displayName()).isEqualTo("a.b@c");
    String long59 = "x".repeat(59);
    assertThat(
            ProvidedIdentity.of(
                    "i", "s", "l", long59 + "\uD842\uDFB7", List.of(), "", Instant.EPOCH)
                .displayName())
        .isEqualTo(long59);
  }

  private static ProvidedIdentity identity(List<String> roles) {
    return ProvidedIdentity.of("i", "s", "l", "n", roles, "12 3700 00495570 0048", Instant.EPOCH);
  }
}
