package org.techmarket.roadshow.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.testing.Cast.HAN_MEIMEI;
import static org.techmarket.testing.Cast.LIN_TAO;
import static org.techmarket.testing.Cast.LI_LEI;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.exhibition.AchievementFixture;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.roadshow.RoadshowFixture;
import org.techmarket.shared.Varied;
import org.techmarket.testing.MarketFixture;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestClock;

/** What an institution is offered when it books a slot. */
@MarketTest
class BookableAchievementsIT {

  private static final String ROADSHOW = "LY-202612-001";

  @Inject private RoadshowBookingQueries queries;
  @Inject private RoadshowBookingService bookings;
  @Inject private AchievementService achievements;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;
  @Inject private TestClock clock;
  private long roadshow;
  private long older;
  private long newer;

  @BeforeEach
  void twoAchievementsAndARoadshow() {
    older = market.publishedAchievement(LI_LEI);
    newer = market.publishedAchievement(LI_LEI);
    roadshow = market.openRoadshow();
    caller.as(LI_LEI);
  }

  @Test
  void thePublishedOnesOfTheOrganisationAreOfferedToItsPeople() {
    achievements.submit(AchievementFixture.entry());
    assertThat(offered()).containsExactly(newer, older);
    caller.as(LIN_TAO);
    assertThat(offered()).containsExactly(newer, older);
    caller.as(HAN_MEIMEI);
    assertThat(offered()).isEmpty();
  }

  @Test
  void whatIsNotReadyEnoughIsNotOffered() {
    long strict =
        market.openRoadshow(
            Varied.with(Varied.with(RoadshowFixture.entry(), "lowestTrl", "7"), "hall", "2"));
    caller.as(LI_LEI);
    assertThat(queries.bookable(strict)).isEmpty();
  }

  @Test
  void whatHasASlotThereIsOfferedAgainOnceThatIsGivenUp() {
    long booking = bookings.take(ROADSHOW, 1, String.valueOf(newer));
    assertThat(offered()).containsExactly(older);
    bookings.cancel(booking, market.on("roadshow_booking", booking));
    assertThat(offered()).containsExactly(newer, older);
  }

  @Test
  void aHoldThatIsOverKeepsNothingBackWithoutAnyTimer() {
    bookings.take(ROADSHOW, 1, String.valueOf(newer));
    clock.goOn(Duration.ofSeconds(899));
    assertThat(offered()).containsExactly(older);
    clock.goOn(Duration.ofSeconds(1));
    assertThat(offered()).containsExactly(newer, older);
  }

  private List<Long> offered() {
    return queries.bookable(roadshow).stream().map(BookableAchievement::id).toList();
  }
}
