package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Reply;

/** What programs, and forms of pages, are told by the inbox. */
class NoticesIT {

  private static Market market;
  private static Institution institution;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    institution = market.institution();
  }

  @Test
  void aDecisionIsToldInTheLanguageOfTheOneWhoAsks() {
    JsonNode published = market.publishedAchievement(institution);
    JsonNode told = latest(institution.api());
    assertThat(told.get("sentence").asText())
        .contains(published.get("name").asText(), "is now in the library");
    assertThat(told.get("kind").asText()).isEqualTo("DECISION");
    assertThat(told.get("path").asText()).endsWith("key=" + published.get("id").asText());
    Reply chinese =
        Api.send(institution.api().request("/notices").setHeader("Accept-Language", "zh-CN").GET());
    assertThat(chinese.json().at("/rows/0/sentence").asText()).contains("已发布到成果库");
  }

  @Test
  void whatWasLookedAtIsNotedAndSomebodyElsesIsNotFound() {
    market.publishedAchievement(institution);
    String path = "/notices/" + latest(institution.api()).get("id") + "/read";
    market.manager().post(path, Map.of()).refused(404, "notification.notice.notFound");
    assertThat(latest(institution.api()).has("readAt")).isFalse();
    assertThat(institution.api().post(path, Map.of()).status()).isEqualTo(204);
    String readAt = latest(institution.api()).get("readAt").asText();
    assertThat(institution.api().post(path, Map.of()).status()).isEqualTo(204);
    assertThat(latest(institution.api()).get("readAt").asText()).isEqualTo(readAt);
    JsonNode unread = institution.api().get("/notices?unread=true").expect(200);
    unread.get("rows").forEach(row -> assertThat(row.has("readAt")).isFalse());
  }

  private static JsonNode latest(Api by) {
    return by.get("/notices").expect(200).get("rows").get(0);
  }
}
