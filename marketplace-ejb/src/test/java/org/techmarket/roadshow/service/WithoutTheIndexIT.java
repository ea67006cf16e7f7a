package org.techmarket.roadshow.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.testing.Cast.LI_LEI;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Rivals.Outcome;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

/** What {@link SlotRaceIT} sees is the work of the index, not luck: without it there are many. */
@MarketTest(ownDatabase = true)
class WithoutTheIndexIT {

  private static final int RIVALS = 12;

  @Inject private RoadshowBookingService bookings;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;

  @Test
  void severalGetTheSlot() {
    List<Long> achievements =
        Stream.generate(() -> market.publishedAchievement(LI_LEI)).limit(RIVALS).toList();
    market.openRoadshow();
    TestDatabase.current().owner().run("drop index roadshow_booking_one_live_per_slot");
    List<Outcome<Long>> outcomes = Rivals.race(RIVALS, n -> take(achievements.get(n)));
    assertThat(outcomes).filteredOn(Outcome::isSuccess).hasSizeGreaterThan(1);
  }

  private long take(long achievement) {
    caller.as(LI_LEI);
    return bookings.take("LY-202612-001", 5, String.valueOf(achievement));
  }
}
