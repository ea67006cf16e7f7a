package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.ProvisioningFault;
import org.techmarket.identity.ProvisioningRepository;
import org.techmarket.identity.ProvisioningStage;
import org.techmarket.identity.ProvisioningSubject;
import org.techmarket.identity.ProvisioningTask;
import org.techmarket.identity.Role;
import org.techmarket.shared.Search;
import org.techmarket.shared.service.Vault;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

/** What waits for the provider of identities; that it gets there is proved with a real Keycloak. */
@MarketTest
class ProvisioningIT {

  @Inject private ProvisioningRepository tasks;
  @Inject private ProvisioningSteps steps;
  @Inject private ProvisioningService administrators;
  @Inject private ProvisioningQueries queries;
  @Inject private AccountRepository accounts;
  @Inject private Vault vault;
  @Inject private TestClock clock;

  private long account;

  @BeforeEach
  void open() {
    Account wang =
        Account.toBeProvided(
            "https://id", "wang.min", "王敏", Cast.UNIVERSITY, Set.of(Role.ORG_USER));
    wish(() -> accounts.add(wang));
    account = wang.id();
  }

  @Test
  void howeverOftenSomethingChangesItIsBroughtOnce() {
    want();
    want();
    ProvisioningTask task = steps.take().orElseThrow();
    assertThat(task.wish()).isEqualTo(2);
    assertThat(steps.take()).isEmpty();
    steps.done(task, "key-there");
    assertThat(row().stage()).isEqualTo(ProvisioningStage.DONE);
    assertThat(steps.account(task).externalId()).isEqualTo("key-there");
  }

  @Test
  void whatChangesWhileItIsBroughtIsBroughtAgain() {
    want();
    ProvisioningTask task = steps.take().orElseThrow();
    want();
    steps.done(task, "key-there");
    assertThat(row().stage()).isEqualTo(ProvisioningStage.WAITING);
    assertThat(steps.take()).isPresent();
  }

  @Test
  void whoeverIsLetInAgainHasNothingElseTouched() {
    want();
    steps.done(steps.take().orElseThrow(), "key-there");
    ProvisioningTask suspended =
        onlyLettingIn("insert into account_suspension values (?, 6, now(), 'Why')");
    assertThat(suspended.whole()).isFalse();
    assertThat(suspended.shutOut()).isTrue();
    steps.done(suspended, "key-there");
    ProvisioningTask resumed = onlyLettingIn("delete from account_suspension where account_id = ?");
    assertThat(resumed.shutOut()).isTrue();
    steps.done(resumed, "key-there");
    want();
    ProvisioningTask whole = steps.take().orElseThrow();
    assertThat(whole.whole()).isTrue();
    assertThat(whole.shutOut()).isFalse();
  }

  @Test
  void whatWaitsWholeIsNotForgottenForALesserWish() {
    want();
    assertThat(onlyLettingIn("delete from account_suspension where account_id = ?").whole())
        .isTrue();
  }

  private ProvisioningTask onlyLettingIn(String after) {
    TestDatabase.current().owner().run(after, account);
    wish(() -> tasks.wantLetIn(account, clock.instant()));
    return steps.take().orElseThrow();
  }

  @Test
  void ofManyWhoLookAtOnceOneTakesIt() {
    want();
    assertThat(Rivals.race(8, i -> steps.take()))
        .allMatch(Rivals.Outcome::isSuccess)
        .extracting(Rivals.Outcome::result)
        .filteredOn(Optional::isPresent)
        .hasSize(1);
  }

  @Test
  void whatSomebodyTookWhoIsGoneIsTakenAgain() {
    want();
    steps.take();
    clock.goOn(Duration.ofMinutes(3));
    assertThat(steps.take()).isPresent();
  }

  @Test
  void whatDoesNotWorkIsTriedAgainAndMoreSeldom() {
    want();
    for (int seconds : List.of(10, 30, 60, 300, 300)) {
      steps.failed(steps.take().orElseThrow(), ProvisioningFault.AWAY);
      assertThat(row().fault()).isEqualTo(ProvisioningFault.AWAY);
      clock.goOn(Duration.ofSeconds(seconds - 1));
      assertThat(steps.take()).isEmpty();
      clock.goOn(Duration.ofSeconds(1));
    }
    assertThat(row().attempts()).isEqualTo(5);
  }

  @Test
  void whatNeedsSomebodysHelpWaitsForIt() {
    want();
    steps.failed(steps.take().orElseThrow(), ProvisioningFault.NAME_TAKEN);
    clock.goOn(Duration.ofDays(1));
    assertThat(steps.take()).isEmpty();
    assertThat(row().stage()).isEqualTo(ProvisioningStage.REFUSED);
    administrators.again(row().id());
    assertThat(steps.take()).isPresent();
  }

  @Test
  void aFirstPasswordIsForgottenOnceItIsThereAndANewerOneIsNot() {
    wantPassword("first");
    ProvisioningTask task = steps.take().orElseThrow();
    assertThat(steps.account(task).firstPassword()).isEqualTo("first");
    wantPassword("second");
    steps.done(task, "key-there");
    ProvisioningTask next = steps.take().orElseThrow();
    assertThat(steps.account(next).firstPassword()).isEqualTo("second");
    want();
    steps.done(next, "key-there");
    assertThat(steps.account(steps.take().orElseThrow()).firstPassword()).isNull();
  }

  @Test
  void whatIsChangedHereHoldsUntilTheProviderHasHeardOfIt() throws Exception {
    assertThat(isAhead(0)).isFalse();
    want();
    assertThat(isAhead(3600)).isTrue();
    steps.done(steps.take().orElseThrow(), "key-there");
    assertThat(isAhead(-1)).isTrue();
    assertThat(isAhead(1)).isFalse();
  }

  @Test
  void ofAnAccountOfOurOwnNothingIsTold() {
    wish(() -> tasks.wantOrganisation(Cast.UNIVERSITY, clock.instant()));
    assertThat(queries.search(Search.read(null, null, null)).rows())
        .extracting(ProvisioningRow::subject, ProvisioningRow::subjectId)
        .containsExactlyInAnyOrder(
            tuple(ProvisioningSubject.ORGANISATION, Cast.UNIVERSITY),
            tuple(ProvisioningSubject.ACCOUNT, account));
  }

  @Test
  void aTypablePasswordHasThreeKindsAndNothingToMistake() {
    List<String> some = Stream.generate(Secrets::typable).limit(200).toList();
    assertThat(some)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("[2-9A-HJ-NP-Za-km-z]{4}(-[2-9A-HJ-NP-Za-km-z]{4}){2}"))
        .allMatch(it -> it.matches("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).*"))
        .noneMatch(it -> it.matches(".*[il1Io0O].*"));
  }

  private void want() {
    wish(() -> tasks.wantAccount(account, clock.instant()));
  }

  private void wantPassword(String password) {
    wish(() -> tasks.wantFirstPassword(account, vault.lock(password), clock.instant()));
  }

  private static void wish(Runnable work) {
    try {
      Transactions.joining(
          () -> {
            work.run();
            return null;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isAhead(int seconds) throws Exception {
    return Transactions.joining(() -> tasks.isAhead(account, clock.instant().plusSeconds(seconds)));
  }

  private ProvisioningRow row() {
    return queries.search(Search.read("wang.min", null, null)).rows().get(0);
  }
}
