package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;

/** An institution books a roadshow slot on a market in which everything is made by hand. */
class FirstJobIT {

  private static Market market;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
  }

  @Test
  void anOrganisationIsAdmittedAndSeenByAdministrators() {
    Map<String, Object> entry = Entries.organisation(4711);
    var reply = market.admin().post("/organisations", entry);
    JsonNode made = reply.expect(201);
    assertThat(made.get("creditCode").asText()).isEqualTo(entry.get("creditCode"));
    JsonNode seen =
        market.admin().get(reply.header("Location").replaceAll(".*/api/v1", "")).expect(200);
    assertThat(seen).isEqualTo(made);
    assertThat(market.admin().get("/organisations").expect(200).findValuesAsText("creditCode"))
        .contains(made.get("creditCode").asText());
  }

  @Test
  void theOperatorPublishesWhatAnInstitutionEntered() {
    Institution holder = market.institution();
    JsonNode submitted = market.submittedAchievement(holder);
    assertThat(submitted.get("stage").asText()).isEqualTo("SUBMITTED");
    String path = "/achievements/" + submitted.get("id");
    market.nobody().get(path).refused(404, "exhibition.achievement.notFound");
    JsonNode published =
        market.operator().post(path + "/publication", Market.version(submitted)).expect(200);
    assertThat(published.get("number").asText()).matches("CG-\\d{4}-\\d{6}");
    JsonNode seen =
        market.nobody().get("/achievements/" + published.get("number").asText()).expect(200);
    assertThat(seen.get("rights")).hasSize(1);
  }

  @Test
  void anAchievementReturnedForCorrectionComesBack() {
    Institution holder = market.institution();
    JsonNode submitted = market.submittedAchievement(holder);
    String path = "/achievements/" + submitted.get("id");
    Map<String, String> why = because("请补充中试数据", submitted);
    JsonNode returned = market.operator().post(path + "/return", why).expect(200);
    assertThat(returned.get("reason").asText()).isEqualTo("请补充中试数据");
    Map<String, Object> corrected = Entries.achievement(1);
    corrected.put("trl", "７");
    corrected.put("version", returned.get("version").asText());
    JsonNode again = holder.api().put(path, corrected).expect(200);
    assertThat(again.get("stage").asText()).isEqualTo("SUBMITTED");
    assertThat(again.get("trl").asInt()).isEqualTo(7);
    JsonNode rejected =
        market.operator().post(path + "/rejection", because("不属于本市场范围", again)).expect(200);
    assertThat(rejected.get("stage").asText()).isEqualTo("REJECTED");
  }

  @Test
  void publishingARoadshowTakesTheHallAndMakesTheSlots() {
    JsonNode roadshow = market.openRoadshow(12);
    assertThat(roadshow.get("number").asText()).matches("LY-\\d{6}-\\d{3}");
    JsonNode slots = market.nobody().get(slotsOf(roadshow)).expect(200);
    assertThat(slots).hasSize(12).allMatch(slot -> slot.get("state").asText().equals("FREE"));
    assertThat(market.nobody().get("/roadshows").expect(200))
        .anyMatch(row -> row.get("id").equals(roadshow.get("id")));
  }

  @Test
  void aHallIsNeverBookedTwice() {
    var day = Market.freeDay();
    Map<String, Object> entry = Entries.roadshow(day, 2);
    entry.put("until", "10:00");
    Map<String, Object> neighbour = Entries.roadshow(day, 2);
    neighbour.put("from", "10:59");
    neighbour.put("until", "12:00");
    open(entry).expect(200);
    assertThat(open(neighbour).status()).isEqualTo(409);
    neighbour.put("from", "11:00");
    open(neighbour).expect(200);
  }

  @Test
  void aTakenSlotIsCompletedReturnedCorrectedAndConfirmed() {
    Institution holder = market.institution();
    JsonNode roadshow = market.openRoadshow(3);
    JsonNode held =
        Market.take(holder.api(), roadshow, 2, id(market.publishedAchievement(holder))).expect(201);
    String path = "/bookings/" + held.get("id");
    JsonNode submitted = step(holder.api(), path, "/submission", Entries.pitch(version(held)));
    JsonNode returned = step(market.manager(), path, "/return", because("请更正电话号码", submitted));
    assertThat(returned.get("stage").asText()).isEqualTo("RETURNED");
    assertThat(returned.get("actUntil").isNull()).isFalse();
    JsonNode again = step(holder.api(), path, "/submission", Entries.pitch(version(returned)));
    JsonNode confirmed = step(market.manager(), path, "/confirmation", Market.version(again));
    assertThat(confirmed.get("stage").asText()).isEqualTo("CONFIRMED");
    assertThat(confirmed.get("pitch").get("presenter").asText()).isEqualTo("李敏");
    JsonNode cancelled = step(holder.api(), path, "/cancellation", Market.version(confirmed));
    assertThat(cancelled.get("stage").asText()).isEqualTo("CANCELLED");
    Market.take(holder.api(), roadshow, 2, held(held)).expect(201);
  }

  @Test
  void aCancelledRoadshowCancelsItsBookingsAndGivesTheHallBack() {
    Institution holder = market.institution();
    JsonNode roadshow = market.openRoadshow(3);
    JsonNode held =
        Market.take(holder.api(), roadshow, 1, id(market.publishedAchievement(holder))).expect(201);
    step(
        market.manager(),
        "/roadshows/" + roadshow.get("id"),
        "/cancellation",
        because("场馆临时检修", roadshow));
    JsonNode booking = holder.api().get("/bookings/" + held.get("id")).expect(200);
    assertThat(booking.get("stage").asText()).isEqualTo("CANCELLED_BY_HOST");
    assertThat(booking.get("reason").asText()).isEqualTo("场馆临时检修");
  }

  private static org.techmarket.micro.Reply open(Map<String, Object> entry) {
    JsonNode draft = market.manager().post("/roadshows", entry).expect(201);
    return market
        .manager()
        .post("/roadshows/" + draft.get("id") + "/publication", Market.version(draft));
  }

  private static JsonNode step(Api by, String path, String verb, Object body) {
    return by.post(path + verb, body).expect(200);
  }

  private static Map<String, String> because(String reason, JsonNode thing) {
    Map<String, String> decision = new LinkedHashMap<>(Market.version(thing));
    decision.put("reason", reason);
    return decision;
  }

  private static String slotsOf(JsonNode roadshow) {
    return "/roadshows/" + roadshow.get("number").asText() + "/slots";
  }

  private static String version(JsonNode thing) {
    return thing.get("version").asText();
  }

  private static long id(JsonNode thing) {
    return thing.get("id").asLong();
  }

  /** The achievement for which a booking was made. */
  private static long held(JsonNode booking) {
    return market
        .sql()
        .number("select achievement_id from roadshow_booking where id = ?", id(booking));
  }
}
