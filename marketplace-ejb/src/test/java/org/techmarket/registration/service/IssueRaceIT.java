package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.testing.Cast.REVIEWER;
import static org.techmarket.testing.Cast.SECOND_REVIEWER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.IssueEntry;
import org.techmarket.shared.Refused;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Rivals.Outcome;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

@MarketTest
class IssueRaceIT {

  private static final int CASES = 100;
  private static final int AT_ONCE = 30;

  /** The last moment of 2026 in Shandong, and the first of 2027. */
  private static final Instant LAST_OF_THE_YEAR = Instant.parse("2026-12-31T15:59:59.999Z");

  private static final Instant NEW_YEAR = Instant.parse("2026-12-31T16:00:00Z");

  @Inject private IssueService issues;
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
  void ofAHundredIssuesAThirdRolledBackTheNumbersAreOneToN() {
    List<Outcome<String>> outcomes = issueAll(n -> {});
    List<String> numbers =
        outcomes.stream().filter(Outcome::isSuccess).map(Outcome::result).toList();
    assertThat(numbers).hasSize(CASES - rolledBack());
    assertThat(numbers).containsExactlyInAnyOrderElementsOf(numbers("2026", CASES - rolledBack()));
    assertThat(database.rows("select number from registration_case where number is not null"))
        .containsExactlyInAnyOrderElementsOf(numbers);
    assertThat(database.rows("select number from certificate"))
        .containsExactlyInAnyOrderElementsOf(numbers);
    assertThat(database.rows("select distinct stage from registration_case where number is null"))
        .containsExactly("RECHECK");
  }

  @Test
  void acrossNewYearInShanghaiEveryYearCountsFromOneWithoutAGap() {
    clock.set(LAST_OF_THE_YEAR);
    AtomicInteger done = new AtomicInteger();
    issueAll(
        n -> {
          if (done.incrementAndGet() == CASES / 2) {
            clock.set(NEW_YEAR);
          }
        });
    for (String year : List.of("2026", "2027")) {
      List<String> ofYear =
          database.rows(
              """
              select number from certificate
              where extract(year from issued_at at time zone 'Asia/Shanghai') = ?::int
              """,
              year);
      assertThat(ofYear).hasSizeGreaterThan(5);
      assertThat(ofYear).containsExactlyInAnyOrderElementsOf(numbers(year, ofYear.size()));
    }
  }

  @Test
  void ofTwoReviewersOneWinsAndTheOtherIsToldWhoAndWhen() {
    long id = office.inRecheck();
    IssueEntry seen = office.issue(id);
    List<Outcome<String>> outcomes =
        Rivals.race(
            2,
            n -> {
              caller.as(n == 0 ? REVIEWER : SECOND_REVIEWER);
              return issues.issue(id, seen);
            });
    assertThat(outcomes).filteredOn(Outcome::isSuccess).hasSize(1);
    boolean firstWon = outcomes.get(0).isSuccess();
    Refused told = (Refused) outcomes.get(firstWon ? 1 : 0).refusal();
    assertThat(told.code()).isEqualTo("registration.alreadyDecided");
    assertThat(told.arguments())
        .containsExactly(firstWon ? "孙复核" : "周复核", TestClock.START, CaseStage.REGISTERED);
    assertThat(database.number("select count(*) from certificate")).isOne();
  }

  /** Issues all cases, and rolls every third back once its number was drawn. */
  private List<Outcome<String>> issueAll(java.util.function.IntConsumer beforeEach) {
    List<Long> cases = Stream.generate(office::inRecheck).limit(CASES).toList();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<String>> running =
          IntStream.range(0, CASES)
              .mapToObj(
                  n ->
                      threads.submit(
                          () -> {
                            beforeEach.accept(n);
                            return issue(cases.get(n), n % 3 == 0);
                          }))
              .toList();
      return running.stream().map(Rivals::outcome).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private String issue(long id, boolean fails) throws Exception {
    caller.as(REVIEWER);
    return Transactions.joining(
        () -> {
          String number =
              issues.issue(id, new IssueEntry("The clerks were ill", office.version(id)));
          if (fails) {
            throw new IllegalStateException("After " + number + " was drawn");
          }
          return number;
        });
  }

  private static int rolledBack() {
    return (CASES + 2) / 3;
  }

  private static List<String> numbers(String year, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> "%s370101%06d".formatted(year, n))
        .toList();
  }
}
