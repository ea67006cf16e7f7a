package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.TokenEntry;
import org.techmarket.identity.TokenScope;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Decision;
import org.techmarket.shared.StaleVersion;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

@MarketTest
class SuspensionServiceIT {

  private static final String SECRET = "Secret-123";
  private static final String HERE = "203.0.113.7";

  /** Two who may suspend. */
  private static final String[] SECURITY = {Cast.OPERATOR, Cast.EVENT_MANAGER};

  @Inject private SuspensionService suspensions;
  @Inject private AccountService accounts;
  @Inject private AccountQueries queries;
  @Inject private ClosingService closing;
  @Inject private SessionService sessions;
  @Inject private SignInService signIn;
  @Inject private TokenService tokens;
  @Inject private MemberQueries members;
  @Inject private PasswordService passwords;
  @Inject private PasswordMail forgotten;
  @Inject private SignInRecord record;
  @Inject private AccountRepository known;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();
  private long lucy;

  @BeforeEach
  void openAnAccount() {
    database.run("insert into account_role values (4, 'SECURITY_ADMIN'), (5, 'SECURITY_ADMIN')");
    caller.as(Cast.ADMINISTRATOR);
    lucy = accounts.open(new AccountEntry("lucy", "Lucy", SECRET, List.of("ORG_USER"), "2"));
    caller.as(SECURITY[0]);
  }

  @Test
  void whoIsSuspendedIsLetInNowhereUntilItEnds() {
    SignedIn who = queries.signedIn("lucy").orElseThrow();
    long session = sessions.begin(who, HERE, "Firefox");
    String token = tokens.issue(who, new TokenEntry.Terms("T", TokenScope.ACT, 30)).token();
    suspend(lucy);
    assertThat(queries.require(lucy).suspendedBecause()).isEqualTo("The reason of the test");
    assertThat(queries.require(lucy).may().resume()).isTrue();
    assertThat(sessions.recognise(session, "zh")).isEmpty();
    assertThat(tokens.recognise(token)).isEmpty();
    assertThat(Answers.grounds(this::enter)).containsExactly("identity.accountSuspended");
    suspensions.resume(lucy, market.on("account", lucy));
    assertThat(sessions.recognise(session, "zh")).isEmpty();
    assertThat(tokens.recognise(token)).isPresent();
    enter();
    assertThat(queries.require(lucy).may().suspend()).isTrue();
  }

  @Test
  void noLinkGivesThemANewPasswordMeanwhile() {
    caller.as(Cast.ADMINISTRATOR);
    String key = passwords.linkFor(lucy);
    caller.as(SECURITY[0]);
    suspend(lucy);
    assertThat(Answers.grounds(() -> passwords.redeem(key, "Another-123")))
        .containsExactly("identity.passwordLinkUsed");
    assertThat(Answers.grounds(() -> passwords.linkFor(lucy)))
        .containsExactly("identity.accountSuspendedAlready");
    forgotten.send("lucy");
    assertThat(database.number("select count(*) from password_link")).isZero();
  }

  @Test
  void aSessionFromTheMomentOfTheSuspensionDoesNotOutliveIt() {
    SignedIn who = queries.signedIn("lucy").orElseThrow();
    suspend(lucy);
    long session = sessions.begin(who, HERE, "Firefox");
    suspensions.resume(lucy, market.on("account", lucy));
    assertThat(sessions.recognise(session, "zh")).isEmpty();
  }

  /** Both write into the history of the account; whoever waited would wait for who waits. */
  @Test
  void whoSignsInDoesNotWaitForWhoeverChangesTheAccount() throws Exception {
    SignedIn who = queries.signedIn("lucy").orElseThrow();
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Rivals.Outcome<Boolean> entered =
          Transactions.joining(
              () -> {
                known.lock(lucy);
                return Rivals.outcome(thread.submit(() -> enters(who)));
              });
      assertThat(entered.isSuccess()).isTrue();
    } finally {
      thread.shutdownNow();
    }
  }

  private boolean enters(SignedIn who) {
    caller.as(null);
    record.succeeded(who);
    return true;
  }

  @Test
  void theAdministratorOfTheirOrganisationSeesIt() {
    database.run("insert into account_role values (3, 'ORG_ADMIN')");
    suspend(lucy);
    caller.as(Cast.HAN_MEIMEI);
    assertThat(members.members())
        .filteredOn(MemberRow::suspended)
        .extracting(MemberRow::login)
        .containsExactly("lucy");
  }

  @Test
  void aSessionThatBeginsMeanwhileLetsNobodyIn() {
    SignedIn who = queries.signedIn("lucy").orElseThrow();
    suspend(lucy);
    assertThat(sessions.recognise(sessions.begin(who, HERE, "Firefox"), "zh")).isEmpty();
  }

  @Test
  void onlyWhoKnowsThePasswordLearnsOfIt() {
    suspend(lucy);
    assertThat(signIn.signIn("lucy", "Wrong-123".toCharArray(), HERE)).isEmpty();
  }

  @Test
  void itIsRecordedWithTheReason() {
    suspend(lucy);
    suspensions.resume(lucy, market.on("account", lucy));
    assertThat(
            database.rows(
                "select verb, account_id from audit_entry where subject = 'Account' and subject_id = ? and verb like '%Account' order by sequence",
                lucy))
        .containsExactly("suspendAccount 4", "resumeAccount 4");
  }

  @Test
  void nobodyShutsThemselvesOut() {
    assertThat(Answers.grounds(() -> suspend(4))).containsExactly("identity.suspendsOneself");
    assertThat(
            catchThrowableOfType(
                    Sql.SqlRefused.class,
                    () ->
                        database.run(
                            "insert into account_suspension values (4, 4, now(), 'Oneself')"))
                .constraint())
        .isEqualTo("account_suspension_by_another");
  }

  @Test
  void whatStandsAlreadyIsNotDoneAgain() {
    assertThat(Answers.grounds(() -> suspensions.resume(lucy, market.on("account", lucy))))
        .containsExactly("identity.accountNotSuspended");
    suspend(lucy);
    assertThat(Answers.grounds(() -> suspend(lucy)))
        .containsExactly("identity.accountSuspendedAlready");
    assertThatThrownBy(() -> suspensions.resume(lucy, new Decision("Why not", "77")))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void theLastAdministratorIsNotShutOut() {
    assertThat(Answers.grounds(() -> suspend(6))).containsExactly("identity.lastAdministrator");
  }

  @Test
  void ofTwoAdministratorsWhoAreShutOutAtOnceOneStays() {
    long second = administrator("second");
    List<Long> both = List.of(6L, second);
    assertThat(
            Rivals.race(
                2,
                rival -> {
                  caller.as(SECURITY[rival]);
                  suspend(both.get(rival));
                  return true;
                }))
        .filteredOn(Rivals.Outcome::isSuccess)
        .hasSize(1);
  }

  @Test
  void whoIsShutOutIsNoAdministratorWhoStaysWhenAnotherCloses() {
    suspend(administrator("second"));
    caller.as(Cast.ADMINISTRATOR);
    assertThat(Answers.grounds(() -> closing.close(6)))
        .containsExactly("identity.lastAdministrator");
  }

  @Test
  void whoIsShutOutMayBeClosed() {
    suspend(lucy);
    caller.as(Cast.ADMINISTRATOR);
    closing.close(lucy);
    assertThat(database.number("select count(*) from account_suspension")).isZero();
  }

  private long administrator(String login) {
    caller.as(Cast.ADMINISTRATOR);
    long id =
        accounts.open(new AccountEntry(login, "Kate", SECRET, List.of("PLATFORM_ADMIN"), null));
    caller.as(SECURITY[0]);
    return id;
  }

  private void suspend(long id) {
    suspensions.suspend(id, market.on("account", id));
  }

  private void enter() {
    caller.as(null);
    try {
      assertThat(signIn.signIn("lucy", SECRET.toCharArray(), HERE)).isPresent();
    } finally {
      caller.as(SECURITY[0]);
    }
  }
}
