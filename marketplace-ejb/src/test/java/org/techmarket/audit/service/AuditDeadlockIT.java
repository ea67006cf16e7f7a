package org.techmarket.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.testing.Cast.EVENT_MANAGER;
import static org.techmarket.testing.Cast.LI_LEI;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.techmarket.roadshow.RoadshowBookingFixture;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.roadshow.service.RoadshowService;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Varied;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

/** Two who change the same thing meet at its row, as they would without an audit trail. */
@MarketTest
class AuditDeadlockIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject private RoadshowBookingService bookings;
  @Inject private RoadshowService roadshows;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();
  private final ExecutorService host = Executors.newSingleThreadExecutor();

  @Test
  void aHostWhoCancelsWhileABookingIsBeingSubmittedWaitsAndCancelsIt() throws Exception {
    long achievement = market.publishedAchievement(LI_LEI);
    long roadshow = market.openRoadshow();
    caller.as(LI_LEI);
    long id = bookings.take("LY-202612-001", 1, String.valueOf(achievement));
    Decision decision = market.on("roadshow", roadshow);
    String version = market.version("roadshow_booking", id);
    Future<Object> cancelled =
        Transactions.joining(
            () -> {
              bookings.submit(id, Varied.with(RoadshowBookingFixture.entry(), "version", version));
              Future<Object> begun = host.submit(() -> cancel(roadshow, decision));
              awaitThatSomebodyWaits();
              return begun;
            });
    assertThat(Rivals.outcome(cancelled).refusal()).isNull();
    assertThat(market.stage("roadshow_booking", id)).isEqualTo("CANCELLED_BY_HOST");
    host.shutdown();
  }

  private Object cancel(long roadshow, Decision decision) {
    caller.as(EVENT_MANAGER);
    roadshows.cancel(roadshow, decision);
    caller.leave();
    return null;
  }

  private void awaitThatSomebodyWaits() {
    Instant end = Instant.now().plus(PATIENCE);
    while (database.number("select count(*) from pg_locks where not granted") == 0) {
      assertThat(Instant.now()).isBefore(end);
    }
  }
}
