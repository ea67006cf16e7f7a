package org.techmarket.micro.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Crowd;
import org.techmarket.micro.Crowd.Member;
import org.techmarket.micro.Market;
import org.techmarket.micro.OneJar;
import org.techmarket.micro.Reply;

/**
 * The market dies in the middle of a storm of bookings. A run counts only if at least twenty
 * requests were answered and at least twenty were open at that moment.
 */
class KillIT {

  private static final int SLOTS = 40;
  private static final int TRIES = 3;

  private static OneJar jar;
  private static Market market;
  private static Crowd crowd;
  private static long orphan;

  @BeforeAll
  static void gather() throws Exception {
    market = Market.shared();
    jar = (OneJar) market.server();
    crowd = Crowd.of(market, 60);
  }

  @Test
  void afterAKillOfTheProcessEveryAnsweredBookingIsThereAndNoneTwice() throws Exception {
    Rush storm = stormUntil(KillIT::killTheProcess);
    assertThat(OneJar.isRunning(orphan)).isFalse();
    assertThatNothingIsLostOrDoubled(storm);
  }

  /** Its PostgreSQL lives on until the next start. */
  private static void killTheProcess() throws Exception {
    orphan = jar.databasePid();
    jar.kill();
    assertThat(OneJar.isRunning(orphan)).isTrue();
  }

  @Test
  void afterAPowerCutEveryAnsweredBookingIsThereAndNoneTwice() throws Exception {
    assertThatNothingIsLostOrDoubled(stormUntil(() -> jar.killAll()));
  }

  private static Rush stormUntil(Rush.Death death) throws Exception {
    for (int i = 0; i < TRIES; i++) {
      List<JsonNode> roadshows =
          IntStream.range(0, 3).mapToObj(r -> market.openRoadshow(SLOTS)).toList();
      Rush storm = Rush.untilDeath(market, bookers(roadshows), death);
      if (storm.isStorm()) {
        return storm;
      }
    }
    throw new AssertionError("No run had enough requests open and answered");
  }

  /**
   * Each institution takes all slots of all roadshows, one after the other from a place of its own.
   */
  private static List<Iterator<Supplier<Reply>>> bookers(List<JsonNode> roadshows) {
    return IntStream.range(0, crowd.members().size())
        .mapToObj(place -> booker(roadshows, crowd.members().get(place), place))
        .toList();
  }

  private static Iterator<Supplier<Reply>> booker(
      List<JsonNode> roadshows, Member member, int place) {
    return roadshows.stream()
        .flatMap(
            roadshow ->
                IntStream.range(0, SLOTS)
                    .mapToObj(slot -> take(member, roadshow, (slot + place) % SLOTS + 1)))
        .iterator();
  }

  private static Supplier<Reply> take(Member member, JsonNode roadshow, int slot) {
    return () -> Market.take(member.api(), roadshow, slot, member.achievement());
  }

  private static void assertThatNothingIsLostOrDoubled(Rush storm) {
    assertThat(doubled()).isEmpty();
    for (JsonNode booking : storm.done()) {
      JsonNode found = market.manager().get("/bookings/" + booking.get("id")).expect(200);
      for (String field : List.of("roadshow", "ordinal", "achievement", "stage", "actUntil")) {
        assertThat(found.get(field)).as(field).isEqualTo(booking.get(field));
      }
    }
  }

  private static List<String> doubled() {
    String query =
        """
        select slot_id from roadshow_booking
        where stage in ('HELD', 'SUBMITTED', 'RETURNED', 'CONFIRMED')
        group by slot_id having count(*) > 1
        """;
    return market.sql().texts(query);
  }
}
