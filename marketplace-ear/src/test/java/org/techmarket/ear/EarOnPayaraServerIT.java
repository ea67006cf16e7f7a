package org.techmarket.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techmarket.ear.Program.Answer;
import org.techmarket.postgres.EmbeddedPostgres;

/**
 * The first job of the market on a Jakarta EE server: class loaders of their own for each module.
 */
class EarOnPayaraServerIT {

  @TempDir static Path data;

  private static EmbeddedPostgres postgres;
  private static PayaraServer server;
  private static Market market;

  @BeforeAll
  static void start() throws Exception {
    postgres = EmbeddedPostgres.start(data);
    server = PayaraServer.start("with-database", settings());
    market = Market.peopled(server.base());
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
    postgres.close();
  }

  @Test
  void itIsReady() throws Exception {
    Browser visitor = new Browser(server.base());
    assertThat(visitor.open("/health/ready").statusCode()).isEqualTo(200);
    assertThat(visitor.open("/openapi").body()).contains("/api/v1/roadshows");
  }

  @Test
  void aKeyToSignWithWasMade() {
    assertThat(data.resolve("market/signing.p12")).exists();
  }

  @Test
  void theHomePageIsChineseUntilTheReaderSwitches() throws Exception {
    Browser visitor = new Browser(server.base());
    assertThat(visitor.open("/").body()).contains("lang=\"zh-CN\"", "\u9996\u9875");
    visitor.readEnglish();
    assertThat(visitor.open("/").body()).contains("<title>Home");
  }

  @Test
  void aPublishedAchievementStandsInTheLibrary() throws Exception {
    JsonObject achievement = market.publishedAchievement(market.institute());
    assertThat(new Browser(server.base()).open("/exhibition/achievements").body())
        .contains(achievement.getString("name"), achievement.getString("number"));
  }

  @Test
  void aDraftedRoadshowIsPublishedWithItsSlots() throws Exception {
    JsonObject roadshow = market.openRoadshow();
    assertThat(roadshow.getString("stage")).isEqualTo("OPEN");
    String path = "/roadshow/roadshow?key=" + roadshow.getString("number");
    assertThat(new Browser(server.base()).open(path).statusCode()).isEqualTo(200);
  }

  @Test
  void ofTwoWhoTakeASlotTheSecondIsToldWhatIsFree() throws Exception {
    JsonObject roadshow = market.openRoadshow();
    assertThat(market.takeFirstSlot(roadshow, market.institute()).created().getString("stage"))
        .isEqualTo("HELD");
    Answer second = market.takeFirstSlot(roadshow, market.university());
    assertThat(second.problem()).isEqualTo("409 roadshow.slotTaken");
    assertThat(second.object().getJsonArray("nearestFreeSlots")).hasSize(3);
  }

  @Test
  void aReturnedBookingIsCorrectedAndConfirmed() throws Exception {
    JsonObject held = market.takeFirstSlot(market.openRoadshow(), market.institute()).created();
    JsonObject submitted = Market.submit(market.institute(), held, "Li Lei").ok();
    JsonObject returned = Market.decide(market.manager(), "bookings", submitted, "return").ok();
    assertThat(returned.getString("reason")).isEqualTo("The title lacks a figure");
    JsonObject corrected = Market.submit(market.institute(), returned, "Han Meimei").ok();
    JsonObject confirmed =
        Market.decide(market.manager(), "bookings", corrected, "confirmation").ok();
    assertThat(confirmed.getString("stage")).isEqualTo("CONFIRMED");
    assertThat(confirmed.getJsonObject("pitch").getString("presenter")).isEqualTo("Han Meimei");
  }

  @Test
  void somebodyElsesBookingIsNotThere() throws Exception {
    JsonObject held = market.takeFirstSlot(market.openRoadshow(), market.institute()).created();
    assertThat(market.university().get("bookings/" + held.get("id")).problem()).startsWith("404 ");
    assertThat(Market.submit(market.university(), held, "Li Lei").problem())
        .isEqualTo("404 roadshow.booking.notFound");
  }

  @Test
  void whatTheRulesRefuseIsRefusedAndNothingIsWritten() throws Exception {
    JsonObject held = market.takeFirstSlot(market.openRoadshow(), market.institute()).created();
    assertThat(Market.decide(market.manager(), "bookings", held, "confirmation").problem())
        .startsWith("409 ");
    assertThat(market.institute().get("bookings/" + held.get("id")).ok()).isEqualTo(held);
    assertThat(market.administrator().create("organisations", Map.of()).problem())
        .isEqualTo("422 shared.invalid");
  }

  /** A server logs with its trace what it does not know as an application exception. */
  @Test
  void aRefusalIsNoFailureOfTheServer() throws Exception {
    JsonObject held = market.takeFirstSlot(market.openRoadshow(), market.institute()).created();
    assertThat(Market.decide(market.manager(), "bookings", held, "confirmation").problem())
        .isEqualTo("409 shared.illegalTransition");
    assertThat(server.said()).doesNotContain("org.techmarket.shared.IllegalTransition");
  }

  @Test
  void theRolesReachTheServices() throws Exception {
    Program nobody = new Program(server.base(), null);
    assertThat(nobody.create("roadshows", Market.roadshow()).problem()).startsWith("401 ");
    assertThat(market.institute().create("roadshows", Market.roadshow()).problem())
        .startsWith("403 ");
    JsonObject achievement = Market.submittedAchievement(market.institute());
    for (Program who : List.of(market.institute(), market.manager(), market.administrator())) {
      assertThat(Market.decide(who, "achievements", achievement, "publication").problem())
          .startsWith("403 ");
    }
  }

  @Test
  void aPersonSignsInWithTheForm() throws Exception {
    Browser browser = new Browser(server.base());
    assertThat(browser.open("/workbench/queue").statusCode()).isEqualTo(302);
    var answer =
        browser.submit(
            "/identity/sign-in",
            Map.of("login", Market.MANAGER, "password", Program.PASSWORD, "signIn", ""));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(browser.open("/workbench/queue").body()).contains("The manager");
    assertThat(browser.open("/workbench/roadshow/roadshows").statusCode()).isEqualTo(200);
  }

  private static Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("MARKETPLACE_DB_URL", postgres.url());
    settings.put("MARKETPLACE_DB_USER", postgres.application());
    settings.put("MARKETPLACE_DB_PASSWORD", postgres.applicationPassword());
    settings.put("MARKETPLACE_DB_OWNER_USER", postgres.owner());
    settings.put("MARKETPLACE_DB_OWNER_PASSWORD", postgres.ownerPassword());
    settings.put("MARKETPLACE_PUBLIC_URL", "https://market.example");
    settings.put("MARKETPLACE_DATA", data.resolve("market").toString());
    settings.put("MARKETPLACE_ADMIN_LOGIN", Market.ADMINISTRATOR);
    settings.put("MARKETPLACE_ADMIN_PASSWORD", Program.PASSWORD);
    return settings;
  }
}
