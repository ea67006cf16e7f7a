package org.techmarket.micro.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Crowd;
import org.techmarket.micro.Crowd.Member;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;

/** A hold ends when its time is over, although no timer runs. */
class ExpiryIT {

  private static Market market;

  @BeforeAll
  static void holdForTwoSeconds() throws Exception {
    market = Market.shared();
    hold(2);
  }

  @AfterAll
  static void holdForLongAgain() {
    hold(900);
  }

  @Test
  void afterTheHoldTheSecondTakerWinsAndTheFirstIsTooLate() {
    JsonNode roadshow = market.openRoadshow(3);
    Crowd crowd = Crowd.of(market, 2);
    Member first = crowd.members().get(0);
    Member second = crowd.members().get(1);
    JsonNode held = Market.take(first.api(), roadshow, 1, first.achievement()).expect(201);
    Market.take(second.api(), roadshow, 1, second.achievement()).refused(409, "roadshow.slotTaken");
    await(Instant.parse(held.get("actUntil").asText()));
    assertThat(slot(roadshow)).isEqualTo("FREE");
    String path = "/bookings/" + held.get("id");
    first.api().post(path + "/submission", Entries.pitch("0")).refused(409, "roadshow.tooLate");
    JsonNode won = Market.take(second.api(), roadshow, 1, second.achievement()).expect(201);
    assertThat(won.get("stage").asText()).isEqualTo("HELD");
    JsonNode lost = first.api().get(path).expect(200);
    assertThat(lost.get("stage").asText()).isEqualTo("EXPIRED");
    first.api().post(path + "/submission", Entries.pitch(lost.get("version").asText())).expect(409);
  }

  private static String slot(JsonNode roadshow) {
    return market
        .nobody()
        .get("/roadshows/" + roadshow.get("number").asText() + "/slots")
        .expect(200)
        .get(0)
        .get("state")
        .asText();
  }

  private static void await(Instant moment) {
    while (Instant.now().isBefore(moment)) {
      try {
        Thread.sleep(Duration.between(Instant.now(), moment).toMillis() + 1);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void hold(int seconds) {
    market.sql().execute("update parameter set amount = ? where name = 'HOLD_SECONDS'", seconds);
  }
}
