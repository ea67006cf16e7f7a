package org.techmarket.micro.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Crowd;
import org.techmarket.micro.Market;
import org.techmarket.micro.Reply;

/** Two hundred different institutions want the same slots at the same moment. */
class SlotRaceIT {

  private static final String INDEX = "roadshow_booking_one_live_per_slot";

  private static Market market;
  private static Crowd crowd;

  @BeforeAll
  static void gather() throws Exception {
    market = Market.shared();
    crowd = Crowd.of(market, 200);
  }

  @Test
  void oneOfTwoHundredGetsTheSlot() throws Exception {
    JsonNode roadshow = market.openRoadshow(10);
    List<Reply> replies = Storm.on(roadshow, crowd, i -> 5);
    assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
    List<Reply> refused = replies.stream().filter(reply -> reply.status() != 201).toList();
    assertThat(refused).hasSize(199);
    for (Reply reply : refused) {
      JsonNode nearest = reply.refused(409, "roadshow.slotTaken").get("nearestFreeSlots");
      assertThat(nearest.toString()).isEqualTo("[4,6,3]");
    }
    assertThat(live(roadshow)).containsExactly("5");
  }

  @Test
  void tenOfTwoHundredGetTheTenSlots() throws Exception {
    JsonNode roadshow = market.openRoadshow(10);
    List<Reply> replies = Storm.on(roadshow, crowd, i -> i % 10 + 1);
    assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(10);
    assertThat(replies).filteredOn(reply -> reply.status() == 409).hasSize(190);
    assertThat(live(roadshow)).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
  }

  /** The proof that the race is one: without the guarantee it shows what it guards against. */
  @Test
  void withoutTheIndexMoreThanOneGetTheSlot() throws Exception {
    JsonNode roadshow = market.openRoadshow(10);
    String definition =
        market.sql().texts("select indexdef from pg_indexes where indexname = ?", INDEX).get(0);
    market.sql().execute("drop index " + INDEX);
    try {
      Storm.on(roadshow, crowd, i -> 5);
      assertThat(live(roadshow)).hasSizeGreaterThan(1).containsOnly("5");
    } finally {
      market.sql().execute("delete from roadshow_booking where roadshow_id = ?", id(roadshow));
      market.sql().execute(definition);
    }
  }

  /** The slots with a live booking, as often as they have one. */
  private static List<String> live(JsonNode roadshow) {
    return market
        .sql()
        .texts(
            """
            select s.ordinal from roadshow_booking b join slot s on s.id = b.slot_id
            where b.roadshow_id = ? and b.stage in ('HELD', 'SUBMITTED', 'RETURNED', 'CONFIRMED')
            order by s.ordinal
            """,
            id(roadshow));
  }

  private static long id(JsonNode roadshow) {
    return roadshow.get("id").asLong();
  }
}
