package org.techmarket.micro.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Crowd;
import org.techmarket.micro.Market;
import org.techmarket.micro.OneJar;

/**
 * The market dies in the middle of a storm of bookings. A run counts only if at least twenty
 * requests were answered and at least twenty were open at that moment.
 */
class KillIT {

  static final int SLOTS = 40;

  private static final int TRIES = 3;
  static final int ENOUGH = 20;

  private static OneJar jar;
  private static Market market;
  private static Crowd crowd;

  @BeforeAll
  static void gather() throws Exception {
    jar = OneJar.start(Market.WITHOUT_TIMERS);
    market = Market.on(jar);
    crowd = Crowd.of(market, 60);
  }

  @AfterAll
  static void close() {
    market.close();
  }

  @Test
  void afterAKillOfTheProcessEveryAnsweredBookingIsThereAndNoneTwice() throws Exception {
    Bookers storm = stormUntil(() -> jar.kill());
    assertThat(doubled()).isEmpty();
    assertThatAllAreThere(storm.won());
  }

  @Test
  void afterAPowerCutEveryAnsweredBookingIsThereAndNoneTwice() throws Exception {
    Bookers storm = stormUntil(() -> jar.killAll());
    assertThat(doubled()).isEmpty();
    assertThatAllAreThere(storm.won());
  }

  private static Bookers stormUntil(Death death) throws Exception {
    for (int i = 0; i < TRIES; i++) {
      Bookers storm = storm(death);
      if (storm.answered() >= ENOUGH && storm.cutOff() >= ENOUGH) {
        return storm;
      }
    }
    throw new AssertionError("No run had enough requests open and answered");
  }

  private static Bookers storm(Death death) throws Exception {
    List<JsonNode> roadshows =
        IntStream.range(0, 3).mapToObj(i -> market.openRoadshow(SLOTS)).toList();
    Bookers storm = Bookers.start(roadshows, crowd);
    while (!storm.isInTheMiddle() && !storm.isOver()) {
      Thread.onSpinWait();
    }
    death.comes();
    storm.end();
    jar.restart();
    return storm;
  }

  private static List<String> doubled() {
    return market
        .sql()
        .texts(
            """
            select slot_id from roadshow_booking
            where stage in ('HELD', 'SUBMITTED', 'RETURNED', 'CONFIRMED')
            group by slot_id having count(*) > 1
            """);
  }

  private static void assertThatAllAreThere(List<JsonNode> won) {
    assertThat(won).hasSizeGreaterThanOrEqualTo(ENOUGH);
    for (JsonNode booking : won) {
      JsonNode found = market.manager().get("/bookings/" + booking.get("id")).expect(200);
      for (String field : List.of("roadshow", "ordinal", "achievement", "stage", "actUntil")) {
        assertThat(found.get(field)).as(field).isEqualTo(booking.get(field));
      }
    }
  }

  private interface Death {
    void comes() throws Exception;
  }
}
