package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.identity.AccountEntry;
import org.techmarket.shared.TooOften;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

@MarketTest
class SignInServiceIT {

  private static final String RIGHT = "Secret-123";
  private static final String HERE = "203.0.113.7";
  private static final String THERE = "203.0.113.8";

  @Inject private AccountService accounts;
  @Inject private SignInService signIn;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void open() {
    accounts.open(new AccountEntry("lucy", "Lucy", RIGHT, List.of("ORG_USER"), "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lucy", "nobody"})
  void afterFiveFailuresANameIsLockedFromEverywhereWhetherItIsKnownOrNot(String login) {
    fail(login, HERE, 5);
    assertLocked(login, HERE);
    assertLocked(login, THERE);
    clock.goOn(Duration.ofMinutes(15));
    fail(login, HERE, 1);
  }

  @Test
  void theLockHoldsAgainstTheRightPasswordAndEndsByItself() {
    fail("lucy", HERE, 4);
    clock.goOn(Duration.ofMinutes(14));
    fail("lucy", HERE, 1);
    clock.goOn(Duration.ofMinutes(14));
    assertLocked("lucy", HERE);
    clock.goOn(Duration.ofMinutes(1));
    assertThat(signIn("lucy", RIGHT, HERE)).isTrue();
  }

  @Test
  void theLockIsToldOnceAndAsNobodysDeed() {
    fail("lucy", HERE, 5);
    assertLocked("lucy", HERE);
    assertLocked("lucy", THERE);
    fail("nobody", HERE, 5);
    assertThat(
            database.rows(
                """
                select coalesce(a.login, 'unknown') from audit_entry e left join account a on a.id = e.subject_id
                where e.verb = 'lockSignIn' and e.account_id is null order by e.id
                """))
        .containsExactly("lucy", "unknown");
  }

  @Test
  void whoSucceedsBeginsAnew() {
    fail("lucy", HERE, 4);
    assertThat(signIn("lucy", RIGHT, HERE)).isTrue();
    fail("lucy", HERE, 4);
    assertThat(signIn("lucy", RIGHT, HERE)).isTrue();
  }

  @Test
  void anAddressIsLockedAfterItsOwnNumberWhateverNamesWereTried() {
    database.run("update parameter set amount = 3 where name = 'SIGN_IN_ADDRESS_FAILURES'");
    for (String name : List.of("one", "two", "three")) {
      fail(name, HERE, 1);
    }
    assertLocked("lucy", HERE);
    assertThat(signIn("lucy", RIGHT, THERE)).isTrue();
  }

  @Test
  void guessesThatComeAtOnceAreCountedBeforeTheyAreCompared() throws Exception {
    database.run("update parameter set amount = 2 where name = 'SIGN_IN_FAILURES'");
    long locked =
        Rivals.race(6, rival -> signIn("lucy", "Wrong-" + rival, HERE)).stream()
            .filter(outcome -> outcome.refusal() instanceof TooOften)
            .count();
    assertThat(locked).isEqualTo(4);
  }

  @Test
  void namesAndAddressesAreKeptAsHashesOnly() {
    fail("lucy", HERE, 1);
    assertThat(database.rows("select kind || client from attempt"))
        .hasSize(2)
        .allMatch(row -> row.matches("[A-Z_]+[0-9a-f]{64}"));
  }

  private void fail(String login, String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(signIn(login, "Wrong-" + i, address)).isFalse();
    }
  }

  private void assertLocked(String login, String address) {
    assertThatThrownBy(() -> signIn(login, RIGHT, address))
        .isInstanceOf(TooOften.class)
        .hasMessageStartingWith("identity.tooManyFailures");
  }

  private boolean signIn(String login, String password, String address) {
    return signIn.signIn(login, password.toCharArray(), address).isPresent();
  }
}
