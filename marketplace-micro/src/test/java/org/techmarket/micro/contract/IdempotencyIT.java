package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Reply;

/** A program that asks twice gets one thing. */
class IdempotencyIT {

  private static Market market;
  private static Institution institution;

  private final Map<String, Object> entry = Entries.achievement(1);
  private String key;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    institution = market.institution();
  }

  @BeforeEach
  void freshKey() {
    key = UUID.randomUUID().toString();
  }

  @Test
  void theSameRequestUnderTheSameKeyIsAnsweredTheSame() {
    long before = achievements();
    Reply first = institution.api().post("/achievements", key, entry);
    Reply second = institution.api().post("/achievements", key, entry);
    assertThat(second.expect(201)).isEqualTo(first.expect(201));
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(achievements()).isEqualTo(before + 1);
  }

  @Test
  void manyAtOnceUnderTheSameKeyMakeOneThing() {
    long before = achievements();
    List<JsonNode> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> institution.api().post("/achievements", key, entry).expect(201))
            .toList();
    assertThat(answers).allMatch(answers.get(0)::equals);
    assertThat(achievements()).isEqualTo(before + 1);
  }

  @Test
  void anotherBodyUnderTheSameKeyIsRefused() {
    institution.api().post("/achievements", key, entry).expect(201);
    entry.put("trl", "5");
    Reply other = institution.api().post("/achievements", key, entry);
    other.refused(422, "shared.invalid");
    assertThat(other.violations()).containsExactly("Idempotency-Key intake.keyUsed");
  }

  @Test
  void aRefusedRequestLeavesTheKeyFree() {
    entry.put("trl", "10");
    institution.api().post("/achievements", key, entry).refused(422, "shared.invalid");
    entry.put("trl", "9");
    institution.api().post("/achievements", key, entry).expect(201);
  }

  @Test
  void aRequestThatLosesARaceLeavesTheKeyFree() {
    JsonNode roadshow = market.openRoadshow(2);
    Institution rival = market.institution();
    long theirs = market.publishedAchievement(rival).get("id").asLong();
    long own = market.publishedAchievement(institution).get("id").asLong();
    Market.take(rival.api(), roadshow, 1, theirs).expect(201);
    Map<String, String> wish = Map.of("achievement", String.valueOf(own));
    String slots = "/roadshows/" + roadshow.get("number").asText() + "/slots/";
    institution.api().post(slots + "1/bookings", key, wish).refused(409, "roadshow.slotTaken");
    institution.api().post(slots + "2/bookings", key, wish).expect(201);
  }

  @Test
  void keysOfDifferentProgramsAreDifferent() {
    Institution other = market.institution();
    JsonNode first = institution.api().post("/achievements", key, entry).expect(201);
    JsonNode second = other.api().post("/achievements", key, entry).expect(201);
    assertThat(second.get("id")).isNotEqualTo(first.get("id"));
  }

  /** A plain hash of all that was sent would let whoever reads it try out passwords. */
  @Test
  void whatIsKeptOfARequestIsNoPlainHash() throws Exception {
    String office = String.valueOf(institution.organisation());
    Map<String, Object> account =
        Entries.account("hashed." + office, Market.PASSWORD, List.of("ORG_USER"), office);
    market.admin().post("/accounts", key, account).expect(201);
    String sent = Api.JSON.writeValueAsString(new TreeMap<>(account));
    assertThat(market.sql().texts("select request from idempotent_answer where key = ?", key))
        .hasSize(1)
        .allMatch(kept -> kept.matches("[0-9a-f]{64}"))
        .doesNotContain(Market.hash("/api/v1/accounts\n" + sent));
  }

  @Test
  void everyCreatingRequestNeedsAKey() {
    for (Api by : List.of(market.admin(), institution.api(), market.manager())) {
      for (String path : List.of("/organisations", "/accounts", "/achievements", "/roadshows")) {
        Reply reply =
            Api.send(
                by.request(path).POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(reply.status()).as(path).isIn(403, 422);
        assertThat(reply.text()).contains(reply.status() == 422 ? "intake.keyMissing" : "http.403");
      }
    }
  }

  private static long achievements() {
    return market.sql().number("select count(*) from achievement");
  }
}
