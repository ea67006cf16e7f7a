package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.PasswordChange;
import org.techmarket.identity.TokenEntry;
import org.techmarket.identity.TokenScope;
import org.techmarket.shared.Answers;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.TooOften;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class PasswordServiceIT {

  private static final String OLD = "Secret-123";
  private static final String NEW = "Other-456";
  private static final String HERE = "203.0.113.7";

  @Inject private AccountService accounts;
  @Inject private AccountQueries queries;
  @Inject private PasswordService passwords;
  @Inject private SessionService sessions;
  @Inject private SignInService signIn;
  @Inject private SignInTidying tidying;
  @Inject private TokenService tokens;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  private long lucy;

  @BeforeEach
  void open() {
    lucy = accounts.open(new AccountEntry("lucy", "Lucy", OLD, List.of("ORG_USER"), "2"));
  }

  @Test
  void aLinkSetsANewPasswordOnceAndLetsNobodyInByWhatWasKnownBefore() {
    long session = sessions.begin(who(), HERE, "Firefox");
    String token = token();
    String key = link();
    assertThat(passwords.isOpen(key)).isTrue();
    passwords.redeem(key, NEW);
    assertThat(knows(OLD)).isFalse();
    assertThat(knows(NEW)).isTrue();
    assertThat(sessions.recognise(session, "zh")).isEmpty();
    assertThat(tokens.recognise(token)).isEmpty();
    assertThat(passwords.isOpen(key)).isFalse();
    assertThat(Answers.grounds(() -> passwords.redeem(key, NEW)))
        .containsExactly("identity.passwordLinkUsed");
  }

  @Test
  void aLinkLastsADayAndOnlyTheNewestIsGood() {
    String first = link();
    String second = link();
    assertThat(passwords.isOpen(first)).isFalse();
    clock.goOn(Duration.ofHours(24).minusMillis(1));
    assertThat(passwords.isOpen(second)).isTrue();
    clock.goOn(Duration.ofMillis(1));
    assertThat(passwords.isOpen(second)).isFalse();
    tidying.tidy();
    assertThat(database.number("select count(*) from password_link")).isZero();
    assertThat(passwords.isOpen(null)).isFalse();
  }

  @Test
  void onlyTheHashOfItsKeyIsKept() {
    String key = link();
    assertThat(database.text("select hash from password_link")).isEqualTo(Secrets.hash(key));
  }

  @Test
  void aPasswordThatIsRefusedLeavesTheLinkGood() {
    String key = link();
    assertThat(Answers.faults(() -> passwords.redeem(key, "P@ssw0rd")))
        .containsExactly("newPassword identity.commonPassword");
    assertThat(passwords.isOpen(key)).isTrue();
  }

  @Test
  void aNewPasswordUnlocksTheAccount() {
    database.run("update parameter set amount = 1 where name = 'SIGN_IN_FAILURES'");
    assertThat(knows("Wrong-1")).isFalse();
    assertThatThrownBy(() -> knows(OLD)).isInstanceOf(TooOften.class);
    passwords.redeem(link(), NEW);
    assertThat(knows(NEW)).isTrue();
  }

  @Test
  void nobodyGetsALinkForAnAccountThatIsNotThere() {
    caller.as(Cast.ADMINISTRATOR);
    assertThatThrownBy(() -> passwords.linkFor(999)).isInstanceOf(NotFound.class);
  }

  @Test
  void whoKnowsTheOldPasswordChangesItAndTheirOtherSessionsEndButNoTokens() {
    long session = sessions.begin(who(), HERE, "Firefox");
    String token = token();
    caller.as("lucy");
    passwords.change(new PasswordChange(OLD, NEW), HERE);
    assertThat(knows(NEW)).isTrue();
    assertThat(sessions.recognise(session, "zh")).isEmpty();
    assertThat(tokens.recognise(token)).isPresent();
  }

  @Test
  void whoDoesNotIsRefusedAndAfterFiveTimesLocked() {
    caller.as("lucy");
    for (int i = 0; i < 5; i++) {
      assertThat(Answers.faults(() -> passwords.change(new PasswordChange("Wrong", NEW), HERE)))
          .containsExactly("oldPassword identity.wrongPassword");
    }
    assertThatThrownBy(() -> passwords.change(new PasswordChange(OLD, NEW), HERE))
        .isInstanceOf(TooOften.class);
  }

  @Test
  void theNewPasswordObeysTheRulesAndIsAnother() {
    caller.as("lucy");
    assertThat(Answers.faults(() -> passwords.change(new PasswordChange("", "Lucy-1988"), HERE)))
        .containsExactly("oldPassword shared.required", "newPassword identity.passwordIsLogin");
    assertThat(Answers.faults(() -> passwords.change(new PasswordChange(OLD, OLD), HERE)))
        .containsExactly("newPassword identity.samePassword");
  }

  private String link() {
    caller.as(Cast.ADMINISTRATOR);
    String key = passwords.linkFor(lucy);
    caller.as(null);
    return key;
  }

  private String token() {
    return tokens.issue(who(), new TokenEntry.Terms("T", TokenScope.ACT, 30)).token();
  }

  private SignedIn who() {
    return queries.signedIn("lucy").orElseThrow();
  }

  private boolean knows(String password) {
    return signIn.signIn("lucy", password.toCharArray(), HERE).isPresent();
  }
}
