package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;

/** What a taken slot looks like depends on who looks. */
class SlotsIT {

  private static Market market;
  private static Institution institution;
  private static JsonNode roadshow;
  private static JsonNode held;

  @BeforeAll
  static void takeASlot() throws Exception {
    market = Market.shared();
    institution = market.institution();
    roadshow = market.openRoadshow(4);
    held = take(3);
  }

  @Test
  void thePublicSeesUntilWhenItIsHeldButNotByWhom() {
    JsonNode slot = slot(market.nobody(), 3);
    assertThat(slot.get("state").asText()).isEqualTo("HELD");
    assertThat(slot.get("heldUntil").asText()).isEqualTo(held.get("actUntil").asText());
    assertThat(isSecret(slot)).isTrue();
  }

  @Test
  void anotherInstitutionSeesNoMore() {
    assertThat(slot(market.institution().api(), 3)).isEqualTo(slot(market.nobody(), 3));
  }

  @Test
  void theInstitutionSeesItsOwn() {
    JsonNode slot = slot(institution.api(), 3);
    assertThat(slot.get("state").asText()).isEqualTo("MINE");
    assertThat(slot.get("booking")).isEqualTo(held.get("id"));
    assertThat(slot.get("stage").asText()).isEqualTo("HELD");
  }

  @Test
  void theEventManagerSeesWhoHoldsIt() {
    JsonNode slot = slot(market.manager(), 3);
    assertThat(slot.get("state").asText()).isEqualTo("HELD");
    assertThat(slot.get("organisation").asText()).isEqualTo(held.get("organisation").asText());
  }

  @Test
  void onceConfirmedEverybodySeesWhoPitches() {
    JsonNode taken = take(1);
    String path = "/bookings/" + taken.get("id");
    JsonNode submitted =
        institution.api().post(path + "/submission", Entries.pitch("0")).expect(200);
    assertThat(slot(market.nobody(), 1).get("state").asText()).isEqualTo("BOOKED");
    assertThat(isSecret(slot(market.nobody(), 1))).isTrue();
    market.manager().post(path + "/confirmation", Market.version(submitted)).expect(200);
    JsonNode slot = slot(market.nobody(), 1);
    assertThat(slot.get("organisation").asText()).isEqualTo(taken.get("organisation").asText());
    assertThat(slot.path("booking").asText("null")).isEqualTo("null");
  }

  @Test
  void anAchievementHasOneLiveBookingAtARoadshow() {
    long achievement =
        market
            .sql()
            .number(
                "select achievement_id from roadshow_booking where id = ?",
                held.get("id").asLong());
    Market.take(institution.api(), roadshow, 4, achievement)
        .refused(409, "roadshow.achievementBooked");
  }

  private static JsonNode take(int ordinal) {
    long achievement = market.publishedAchievement(institution).get("id").asLong();
    return Market.take(institution.api(), roadshow, ordinal, achievement).expect(201);
  }

  private static JsonNode slot(Api by, int ordinal) {
    return by.get("/roadshows/" + roadshow.get("number").asText() + "/slots")
        .expect(200)
        .get(ordinal - 1);
  }

  private static boolean isSecret(JsonNode slot) {
    return java.util.stream.Stream.of("stage", "booking", "achievement", "organisation")
        .allMatch(field -> slot.path(field).isNull() || slot.path(field).isMissingNode());
  }
}
