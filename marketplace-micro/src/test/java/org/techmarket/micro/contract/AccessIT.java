package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Reply;

/** Who may do what, and what those who may not are told. */
class AccessIT {

  private static final Map<String, String> NOTHING = Map.of("version", "0", "reason", "没有权限");

  private static Market market;
  private static Institution institution;
  private static Institution rival;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    institution = market.institution();
    rival = market.institution();
  }

  @Test
  void whoHasNoTokenIsAskedForOne() {
    for (Reply reply : everyVerbBy(market.nobody())) {
      reply.refused(401, "http.401");
      assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
  }

  @Test
  void aTokenThatIsNoneIsRefusedEvenWhereNoneIsNeeded() {
    for (String token : List.of("mkt_nobody", "nonsense", "")) {
      Reply reply = new Api(market.server().base(), token).get("/roadshows");
      assertThat(reply.status()).as(token).isEqualTo(401);
      assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
  }

  @Test
  void anInstitutionMayNotDoTheWorkOfTheMarketsPeople() {
    JsonNode submitted = market.submittedAchievement(institution);
    Api by = institution.api();
    List.of(
            by.post("/organisations", Entries.organisation(999)),
            by.post("/accounts", Entries.account("x", "x", List.of("ORG_USER"), "")),
            by.get("/organisations"),
            by.get("/accounts"),
            by.post("/achievements/" + submitted.get("id") + "/publication", NOTHING),
            by.post("/achievements/" + submitted.get("id") + "/return", NOTHING),
            by.post("/achievements/" + submitted.get("id") + "/rejection", NOTHING),
            by.post("/roadshows", Entries.roadshow(Market.freeDay(), 3)),
            by.post("/roadshows/1/publication", NOTHING),
            by.post("/bookings/1/confirmation", NOTHING),
            by.post("/bookings/1/rejection", NOTHING))
        .forEach(reply -> reply.refused(403, "http.403"));
  }

  @Test
  void theMarketsPeopleTakeNoSlotsAndEnterNoAchievements() {
    JsonNode roadshow = market.openRoadshow(2);
    for (Api by : List.of(market.operator(), market.manager(), market.admin())) {
      Market.take(by, roadshow, 1, 1).refused(403, "http.403");
      by.post("/achievements", Entries.achievement(1)).refused(403, "http.403");
    }
  }

  @Test
  void somebodyElsesBookingIsNotFound() {
    JsonNode roadshow = market.openRoadshow(2);
    long achievement = market.publishedAchievement(institution).get("id").asLong();
    JsonNode held = Market.take(institution.api(), roadshow, 1, achievement).expect(201);
    String path = "/bookings/" + held.get("id");
    Map<String, String> version = Market.version(held);
    rival.api().get(path).refused(404, "roadshow.booking.notFound");
    rival.api().post(path + "/cancellation", version).refused(404, "roadshow.booking.notFound");
    rival
        .api()
        .post(path + "/submission", Entries.pitch("0"))
        .refused(404, "roadshow.booking.notFound");
    Market.take(rival.api(), roadshow, 2, achievement)
        .refused(404, "exhibition.achievement.notFound");
  }

  @Test
  void somebodyElsesUnpublishedAchievementIsNotFound() {
    String path = "/achievements/" + market.submittedAchievement(institution).get("id");
    institution.api().get(path).expect(200);
    market.operator().get(path).expect(200);
    for (Api by : List.of(rival.api(), market.manager(), market.nobody())) {
      by.get(path).refused(404, "exhibition.achievement.notFound");
    }
    Map<String, Object> correction = Entries.achievement(1);
    correction.put("version", "0");
    rival.api().put(path, correction).refused(404, "exhibition.achievement.notFound");
  }

  @Test
  void aDraftedRoadshowIsNotFoundByOthers() {
    String path = "/roadshows/" + market.draftRoadshow(2).get("id");
    market.manager().get(path).expect(200);
    for (Api by : List.of(institution.api(), market.operator(), market.nobody())) {
      by.get(path).refused(404, "roadshow.roadshow.notFound");
      by.get(path + "/slots").refused(404, "roadshow.roadshow.notFound");
    }
  }

  private static List<Reply> everyVerbBy(Api by) {
    return List.of(
        by.get("/organisations"),
        by.get("/accounts"),
        by.get("/bookings"),
        by.get("/bookings/1"),
        by.post("/organisations", Entries.organisation(1)),
        by.post("/achievements", Entries.achievement(1)),
        by.put("/achievements/1", Entries.achievement(1)),
        by.post("/achievements/1/publication", NOTHING),
        by.post("/roadshows", Entries.roadshow(Market.freeDay(), 1)),
        by.post("/roadshows/1/publication", NOTHING),
        by.post("/roadshows/1/cancellation", NOTHING),
        by.post("/roadshows/LY-209901-001/slots/1/bookings", Map.of("achievement", "1")),
        by.post("/bookings/1/submission", Entries.pitch("0")),
        by.post("/bookings/1/confirmation", NOTHING));
  }
}
