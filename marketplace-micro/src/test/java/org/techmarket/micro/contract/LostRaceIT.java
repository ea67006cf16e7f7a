package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/** Whoever has a page open while somebody else is quicker is told so when they press its button. */
class LostRaceIT {

  private static final String STALE = "已有人修改过这一内容，所以没有保存";

  private static Market market;
  private static Institution rival;
  private static Institution holder;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    rival = market.institution();
    holder = market.institution();
  }

  @Test
  void whoIsTooLateForASlotIsToldTheNearestFreeOnes() {
    JsonNode roadshow = market.openRoadshow(3);
    String own = market.publishedAchievement(rival).get("id").asText();
    Visitor late = person(rival.login());
    String page = late.get("/roadshow/roadshow?key=" + roadshow.get("number").asText()).text();
    take(roadshow, 2);
    String answer =
        late.send(WebForm.with("take-2", page).filled(Map.of("achievement", own))).text();
    assertThat(answer).contains("2 号时段刚被约走。最近的空闲时段：1、3 号");
    assertThat(answer).doesNotContain("data-test=\"take-2\"").contains("data-test=\"take-1\"");
  }

  @Test
  void whoIsTooLateToPublishAnAchievementIsToldSo() {
    JsonNode achievement = market.submittedAchievement(holder);
    String address = "/workbench/exhibition/achievement?key=" + achievement.get("id");
    Visitor late = person("MARKET_OPERATOR", "late.operator");
    String page = late.get(address).text();
    String path = "/achievements/" + achievement.get("id") + "/publication";
    market.operator().post(path, Market.version(achievement)).expect(200);
    assertTold(late, WebForm.with("publish", page));
    assertTold(late, WebForm.with("reject-do", page).filled(decision(achievement)));
  }

  @Test
  void whoIsTooLateToDecideOnABookingIsToldSo() {
    JsonNode held = take(market.openRoadshow(2), 1);
    String path = "/bookings/" + held.get("id");
    String address = "/workbench/roadshow/booking?id=" + held.get("id");
    Visitor seller = person(holder.login());
    final String cancelling = seller.get(address).text();
    JsonNode submitted = holder.api().post(path + "/submission", Entries.pitch("0")).expect(200);
    Visitor late = person("EVENT_MANAGER", "late.manager");
    String page = late.get(address).text();
    market.manager().post(path + "/rejection", decision(submitted)).expect(200);
    assertTold(late, WebForm.with("confirm", page));
    assertTold(seller, WebForm.with("cancel-do", cancelling));
    assertThat(seller.send(WebForm.with("submit", cancelling).filled(Entries.pitch("0"))).text())
        .contains(STALE, "0531-88887777");
  }

  @Test
  void whoMayNotCancelFindsThePitchAsItWasTyped() {
    JsonNode held = take(market.openRoadshow(2), 1);
    Visitor seller = person(holder.login());
    String page = seller.get("/workbench/roadshow/booking?id=" + held.get("id")).text();
    WebForm pitch = WebForm.with("submit", page).filled(Map.of("presenter", "正在填写的人"));
    assertThat(seller.send(pitch.sentTo("/workbench/drafts")).status()).isEqualTo(200);
    WebForm cancel = WebForm.with("cancel-do", page).filled(Map.of("version", "7"));
    assertThat(seller.send(cancel).text()).contains(STALE, "正在填写的人");
  }

  @Test
  void whoIsTooLateToPublishOrCancelARoadshowIsToldSo() {
    JsonNode draft = market.draftRoadshow(2);
    String path = "/roadshows/" + draft.get("id");
    Visitor late = person("EVENT_MANAGER", "later.manager");
    String address = "/workbench/roadshow/roadshow?key=" + draft.get("id");
    String page = late.get(address).text();
    market.manager().post(path + "/publication", Market.version(draft)).expect(200);
    assertTold(late, WebForm.with("publish", page));
    String open = late.get(address).text();
    JsonNode roadshow = market.manager().get(path).expect(200);
    market.manager().post(path + "/cancellation", decision(roadshow)).expect(200);
    assertTold(late, WebForm.with("cancel-do", open).filled(decision(roadshow)));
  }

  private static void assertTold(Visitor late, WebForm pressed) {
    assertThat(late.send(pressed).text()).contains(STALE);
  }

  private static JsonNode take(JsonNode roadshow, int slot) {
    long achievement = market.publishedAchievement(holder).get("id").asLong();
    return Market.take(holder.api(), roadshow, slot, achievement).expect(201);
  }

  private static Map<String, String> decision(JsonNode thing) {
    return Map.of("reason", "材料与路演主题不符", "version", thing.get("version").asText());
  }

  private static Visitor person(String role, String login) {
    market.account(login, role, "");
    return person(login);
  }

  private static Visitor person(String login) {
    return new Visitor(market.server().base()).signedIn(login, Market.PASSWORD);
  }
}
