package org.techmarket.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.techmarket.testing.Cast.LI_LEI;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

/** What is recorded is chained, whoever else records at the same time; heads hold all of it. */
@MarketTest
class AuditChainIT {

  private static final int WRITERS = 16;
  private static final int ENTRIES = 20;

  @Inject private Event<Change> changes;
  @Inject private AuditHeadQueries heads;
  @Inject private AuditSeal seal;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void somebodyActs() {
    caller.as(LI_LEI);
  }

  @Test
  void sixteenWritersOfOneChainLeaveNeitherGapNorFork() {
    race(writer -> 1);
    assertThat(places(1)).isEqualTo(WRITERS * ENTRIES + " 1 " + WRITERS * ENTRIES);
    assertThat(check().misfit()).isNull();
  }

  @Test
  void sixteenWritersOfChainsOfTheirOwnDoNotWaitForEachOther() throws Exception {
    CountDownLatch all = new CountDownLatch(WRITERS);
    Rivals.race(
            WRITERS,
            writer -> {
              caller.as(LI_LEI);
              return in(
                  () -> {
                    changes.fire(change(writer + 1));
                    all.countDown();
                    assertThat(all.await(10, TimeUnit.SECONDS)).as("all in the middle").isTrue();
                    return null;
                  });
            })
        .forEach(outcome -> assertThat(outcome.refusal()).isNull());
    race(writer -> writer + 1);
    for (int chain = 1; chain <= WRITERS; chain++) {
      assertThat(places(chain)).isEqualTo(ENTRIES + 1 + " 1 " + (ENTRIES + 1));
    }
    assertThat(check().misfit()).isNull();
  }

  @Test
  void whatIsRolledBackLeavesNoEntryAndNoGap() {
    in(() -> fire(7));
    assertThatThrownBy(
            () ->
                in(
                    () -> {
                      fire(7);
                      throw new IllegalStateException("The lights went out");
                    }))
        .hasMessageContaining("The lights went out");
    in(() -> fire(7));
    assertThat(places(7)).isEqualTo("2 1 2");
    assertThat(check().misfit()).isNull();
  }

  @Test
  void aHeadWaitsForWhoeverIsStillWriting() {
    in(() -> fire(1));
    assertThat(seal.settled()).hasValue(1L);
    in(
        () -> {
          fire(2);
          assertThat(Rivals.race(1, n -> seal.settled()).get(0).result()).isEmpty();
          return null;
        });
    assertThat(seal.settled()).hasValue(2L);
  }

  @Test
  void headsFollowEachOtherAndSealWhatIsNew() {
    in(() -> fire(1));
    in(() -> fire(2));
    sealNow();
    sealNow();
    in(() -> fire(1));
    sealNow();
    in(() -> fire(3));
    assertThat(
            database.rows(
                "select number, last_entry, entries, previous = lag(hash) over (order by number) from audit_head order by number"))
        .containsExactly("1 2 2 -", "2 3 1 t");
    AuditReport report = check();
    assertThat(report.misfit()).isNull();
    assertThat(report.entries()).isEqualTo(4);
    assertThat(report.unsealed()).isEqualTo(1);
    assertThat(report.lastHead().content().number()).isEqualTo(2);
  }

  private void race(IntFunction<Integer> chain) {
    Rivals.race(
            WRITERS,
            writer -> {
              for (int i = 0; i < ENTRIES; i++) {
                caller.as(LI_LEI);
                in(() -> fire(chain.apply(writer)));
              }
              return null;
            })
        .forEach(outcome -> assertThat(outcome.refusal()).isNull());
  }

  private Object fire(long id) {
    changes.fire(change(id));
    return null;
  }

  private static Change change(long id) {
    return new Change("Thing", id, "change", Alteration.NONE);
  }

  private void sealNow() {
    seal.settled().ifPresent(lastEntry -> seal.seal(lastEntry, clock.instant()));
  }

  private AuditReport check() {
    return heads.check((done, total) -> {});
  }

  private String places(long id) {
    return database.text(
        "select count(*), min(sequence), max(sequence) from audit_entry where subject = 'Thing' and subject_id = ?",
        id);
  }

  private static <T> T in(Callable<T> work) {
    try {
      return Transactions.joining(work);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
