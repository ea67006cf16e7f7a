package org.techmarket.roadshow.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.testing.Cast.LI_LEI;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.techmarket.roadshow.SlotTaken;
import org.techmarket.shared.Answers;
import org.techmarket.testing.Cast;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Rivals.Outcome;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

@MarketTest
class SlotRaceIT {

  private static final int RIVALS = 40;

  @Inject private RoadshowBookingService bookings;
  @Inject private RoadshowService roadshows;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void ofFortyThatTakeASlotAtOnceExactlyOneGetsIt() {
    List<Long> achievements =
        Stream.generate(() -> market.publishedAchievement(LI_LEI)).limit(RIVALS).toList();
    market.openRoadshow();
    List<Outcome<Long>> outcomes = Rivals.race(RIVALS, n -> take(achievements.get(n)));
    assertThat(outcomes).filteredOn(Outcome::isSuccess).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.isSuccess())
        .allSatisfy(outcome -> assertThat(outcome.refusal()).isInstanceOf(SlotTaken.class));
    assertThat(database.number("select count(*) from roadshow_booking")).isEqualTo(1);
  }

  /** Rivals queue for one slot, not for the roadshow. */
  @Test
  void whileASlotIsBeingTakenTheNextOneCanBe() throws Exception {
    long first = market.publishedAchievement(LI_LEI);
    long second = market.publishedAchievement(LI_LEI);
    market.openRoadshow();
    inOneTransaction(
        () -> {
          take(first);
          return CompletableFuture.supplyAsync(() -> take(second, 6)).get(5, TimeUnit.SECONDS);
        });
    assertThat(database.number("select count(*) from roadshow_booking")).isEqualTo(2);
  }

  /** The booking is made and not yet committed when the host cancels. */
  @Test
  void aBookingMadeWhileTheRoadshowIsCancelledIsCancelledToo() throws Exception {
    long achievement = market.publishedAchievement(LI_LEI);
    long roadshow = market.openRoadshow();
    CountDownLatch taken = new CountDownLatch(1);
    CompletableFuture<Long> booking =
        CompletableFuture.supplyAsync(() -> takeAndWait(achievement, taken));
    taken.await();
    CompletableFuture<Object> cancelled = CompletableFuture.supplyAsync(() -> cancel(roadshow));
    assertThat(Rivals.outcome(booking).refusal()).isNull();
    assertThat(Rivals.outcome(cancelled).refusal()).isNull();
    assertThat(market.stage("roadshow_booking", booking.get())).isEqualTo("CANCELLED_BY_HOST");
  }

  /** The host has cancelled and not yet committed when somebody wants a slot. */
  @Test
  void aSlotWantedWhileTheRoadshowIsCancelledIsRefused() throws Exception {
    long achievement = market.publishedAchievement(LI_LEI);
    long roadshow = market.openRoadshow();
    CountDownLatch cancelled = new CountDownLatch(1);
    CompletableFuture<Object> cancellation =
        CompletableFuture.supplyAsync(
            () ->
                inOneTransaction(
                    () -> {
                      Object done = cancel(roadshow);
                      cancelled.countDown();
                      database.awaitLock();
                      return done;
                    }));
    cancelled.await();
    assertThat(Answers.grounds(() -> take(achievement)))
        .containsExactly("roadshow.takesNoBookings");
    assertThat(Rivals.outcome(cancellation).refusal()).isNull();
  }

  private long takeAndWait(long achievement, CountDownLatch taken) {
    return inOneTransaction(
        () -> {
          long id = take(achievement);
          taken.countDown();
          database.awaitLock();
          return id;
        });
  }

  private static <T> T inOneTransaction(Callable<T> work) {
    try {
      return Transactions.joining(work);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long take(long achievement) {
    return take(achievement, 5);
  }

  private long take(long achievement, int ordinal) {
    caller.as(LI_LEI);
    return bookings.take("LY-202612-001", ordinal, String.valueOf(achievement));
  }

  private Object cancel(long roadshow) {
    caller.as(Cast.EVENT_MANAGER);
    roadshows.cancel(roadshow, market.on("roadshow", roadshow));
    return roadshow;
  }
}
