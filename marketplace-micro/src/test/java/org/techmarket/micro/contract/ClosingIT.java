package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/** How an organisation leaves the market, on its pages and over HTTP. */
class ClosingIT {

  private static final String OWN = "/workbench/identity/own-organisation";

  private static Market market;
  private static Api security;
  private static Visitor guard;

  private Institution institution;
  private Api administrator;
  private Visitor leaving;

  @BeforeAll
  static void appointASecurityAdministrator() throws Exception {
    market = Market.shared();
    security = market.account("SECURITY_ADMIN", "");
    guard = visitor(market.loginOf(security));
  }

  @BeforeEach
  void admitAnInstitution() {
    institution = market.institution();
    administrator = market.account("ORG_ADMIN", String.valueOf(institution.organisation()));
    leaving = visitor(market.loginOf(administrator));
  }

  @Test
  void itsAdministratorAsksAndASecurityAdministratorConfirms() {
    assertThat(press(leaving, OWN, "ask-to-close").status()).isEqualTo(302);
    assertThat(leaving.get(OWN).text()).contains("data-test=\"closing-asked\"");
    assertThat(guard.get("/workbench/queue").text()).contains(institution.name());
    assertThat(press(guard, page(), "close").status()).isEqualTo(302);
    assertThat(guard.get(page()).text()).contains("已注销").doesNotContain("data-test=\"suspend");
    assertThat(leaving.get(OWN).text()).contains("已注销").doesNotContain("data-test=\"ask");
    institution.api().get("/bookings").expect(200);
    institution
        .api()
        .post("/achievements", Entries.achievement(1))
        .refused(409, "identity.organisationClosed");
  }

  @Test
  void whatKeepsItOpenIsSaidBeforeAnybodyAsks() {
    JsonNode roadshow = market.openRoadshow(2);
    long achievement = market.publishedAchievement(institution).get("id").asLong();
    JsonNode held = Market.take(institution.api(), roadshow, 1, achievement).expect(201);
    assertThat(leaving.get(OWN).text())
        .contains("data-test=\"unfinished\"", "还有 1 个路演预约")
        .doesNotContain("data-test=\"ask-to-close\"");
    administrator
        .post("/organisation/closing", Market.version(own()))
        .refused(409, "roadshow.bookingsOpen");
    institution
        .api()
        .post("/bookings/" + held.get("id") + "/cancellation", reason(held))
        .expect(200);
    assertThat(leaving.get(OWN).text()).contains("data-test=\"ask-to-close\"");
  }

  @Test
  void whatWasAskedIsTakenBackOrDeclined() {
    administrator.post("/organisation/closing", Market.version(own())).expect(200);
    assertThat(press(leaving, OWN, "withdraw-closing").status()).isEqualTo(302);
    JsonNode again = administrator.post("/organisation/closing", Market.version(own())).expect(200);
    security
        .post("/organisations/" + again.get("id") + "/closing-refusal", reason(again))
        .expect(200);
    assertThat(leaving.get(OWN).text()).contains("data-test=\"declined\"", "尚有纠纷未了结");
    assertThat(leaving.get("/workbench/notification/notices").text()).contains("未获同意");
  }

  private static Map<String, String> reason(JsonNode thing) {
    return Map.of("reason", "尚有纠纷未了结", "version", thing.get("version").asText());
  }

  private JsonNode own() {
    return administrator.get("/organisation").expect(200);
  }

  private String page() {
    return "/workbench/identity/organisation?id=" + institution.organisation();
  }

  private static Reply press(Visitor who, String page, String button) {
    return who.send(WebForm.with(button, who.get(page).text()));
  }

  private static Visitor visitor(String login) {
    return new Visitor(market.server().base()).signedIn(login, Market.PASSWORD);
  }
}
