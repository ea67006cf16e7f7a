package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.ProvidedIdentity;
import org.techmarket.identity.Role;
import org.techmarket.identity.Shortfall;
import org.techmarket.shared.Refused;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class ProvidedAccountServiceIT {

  private static final String UNIVERSITY = "123700004955700048";

  @Inject private ProvidedAccountService accounts;
  @Inject private SignInService signIn;
  @Inject private AccountQueries queries;
  @Inject private TestCaller caller;

  @Test
  void whoComesForTheFirstTimeIsGivenAnAccount() {
    Arrival arrival = accounts.admit(wang("Wang.Min", List.of("ORG_USER", "offline_access")));
    assertThat(arrival.shortfall()).isNull();
    assertThat(arrival.who())
        .isEqualTo(queries.signedIn("wang.min").orElseThrow())
        .satisfies(who -> assertThat(who.organisationId()).isEqualTo(Cast.UNIVERSITY))
        .satisfies(who -> assertThat(who.roles()).containsExactly(Role.ORG_USER));
  }

  @Test
  void whoComesAgainIsTheSameAndMayDoWhatTheProviderSaysNow() {
    long id = accounts.admit(wang("wang.min", List.of("ORG_USER"))).who().id();
    SignedIn again =
        accounts.admit(wang("wang.min.ii", List.of("MARKET_OPERATOR", "EVENT_MANAGER"))).who();
    assertThat(again.id()).isEqualTo(id);
    assertThat(again.login()).isEqualTo("wang.min");
    assertThat(queries.signedIn("wang.min"))
        .hasValueSatisfying(
            who -> {
              assertThat(who.roles())
                  .containsExactlyInAnyOrder(Role.MARKET_OPERATOR, Role.EVENT_MANAGER);
              assertThat(who.organisationId()).isNull();
            });
  }

  @Test
  void whomTheProviderTakesEveryRoleHasNone() {
    accounts.admit(wang("wang.min", List.of("ORG_USER")));
    Arrival arrival = accounts.admit(wang("wang.min", List.of()));
    assertThat(arrival.shortfall()).isEqualTo(Shortfall.NO_ROLE);
    assertThat(queries.signedIn("wang.min").orElseThrow().roles()).isEmpty();
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    accounts.admit(wang("wang.min", List.of("ORG_USER")));
    accounts.admit(wang("wang.min", List.of("ORG_USER")));
    assertThat(versionOf("wang.min")).isEqualTo("0");
    assertThat(recorded()).containsExactly("arrive");
    accounts.admit(wang("wang.min", List.of()));
    assertThat(recorded()).containsExactly("arrive", "follow");
  }

  @Test
  void whoseRequestsComeTogetherIsOnePerson() {
    for (String subject : List.of("1", "2", "3", "4", "5")) {
      ProvidedIdentity newcomer =
          ProvidedIdentity.of(
              "https://id", subject, "wang" + subject, "W", List.of(), "", TestClock.START);
      assertThat(Rivals.race(8, i -> admitted(newcomer).who().id()))
          .allMatch(Rivals.Outcome::isSuccess)
          .extracting(Rivals.Outcome::result)
          .containsOnly(queries.signedIn("wang" + subject).orElseThrow().id());
    }
    List<List<String>> roles = List.of(List.of("EVENT_MANAGER"), List.of("MARKET_OPERATOR"));
    assertThat(Rivals.race(8, i -> admitted(wang("wang1", roles.get(i % 2)))))
        .allMatch(Rivals.Outcome::isSuccess);
    assertThat(queries.signedIn("wang1").orElseThrow().roles()).hasSize(1);
  }

  @Test
  void theNameOfAnotherAccountIsNotTakenOver() {
    ProvidedIdentity namesake = wang(Cast.ADMINISTRATOR, List.of("PLATFORM_ADMIN"));
    assertThatThrownBy(() -> accounts.admit(namesake))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("identity.provider.loginTaken");
    accounts.admit(wang("wang.min", List.of()));
    ProvidedIdentity elsewhere =
        ProvidedIdentity.of("https://other", "1", "wang.min", "W", List.of(), "", TestClock.START);
    assertThatThrownBy(() -> accounts.admit(elsewhere)).isInstanceOf(Refused.class);
  }

  @Test
  void nobodyEntersSuchAnAccountByPassword() {
    accounts.admit(wang("wang.min", List.of("ORG_USER")));
    assertThat(signIn.signIn("wang.min", "".toCharArray(), "127.0.0.1")).isEmpty();
    assertThat(signIn.signIn("wang.min", "none".toCharArray(), "127.0.0.1")).isEmpty();
  }

  @Test
  void anAccountIsKnownByItsPasswordOrByItsIssuer() {
    assertThatThrownBy(
            () ->
                TestDatabase.current()
                    .owner()
                    .run(
                        "update account set issuer = 'i', external_id = 'e' where login = 'li.lei'"))
        .hasMessageContaining("account_known_one_way");
  }

  private static ProvidedIdentity wang(String login, List<String> roles) {
    return ProvidedIdentity.of(
        "https://id", "1", login, "\u738b\u654f", roles, UNIVERSITY, TestClock.START);
  }

  private static String versionOf(String login) {
    return TestDatabase.current()
        .owner()
        .text("select version from account where login = ?", login);
  }

  private static List<String> recorded() {
    return TestDatabase.current()
        .owner()
        .rows("select verb from audit_entry where subject = 'Account' order by id");
  }

  /** In a thread of its own, where no request has begun. */
  private Arrival admitted(ProvidedIdentity identity) {
    caller.as(null);
    return accounts.admit(identity);
  }
}
