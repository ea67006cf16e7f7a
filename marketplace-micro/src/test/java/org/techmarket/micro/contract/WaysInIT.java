package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/** By what people and programs are let in, and how that ends. */
class WaysInIT {

  private static final String ME = "/workbench/identity/me";

  private static Market market;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
  }

  @Test
  void aTokenToReadMayNotAct() {
    Institution institution = market.institution();
    Api reader = program(token(institution, "READ"));
    reader.get("/bookings").expect(200);
    reader.post("/achievements", Entries.achievement(1)).refused(403, "http.403");
    reader
        .post("/tokens", Map.of("login", institution.login(), "password", Market.PASSWORD))
        .refused(403, "http.403");
    program(token(institution, "ACT")).post("/achievements", Entries.achievement(1)).expect(201);
  }

  @Test
  void aTokenIsListedWithItsLastUseAndRevokedAtOnce() {
    Institution institution = market.institution();
    JsonNode made = token(institution, "READ");
    Api reader = program(made);
    reader.get("/bookings").expect(200);
    JsonNode listed = institution.api().get("/tokens").expect(200).get(0);
    assertThat(listed.get("name").asText()).isEqualTo("Nightly");
    assertThat(listed.get("lastUsedAt").asText()).isNotBlank();
    assertThat(listed.has("token")).isFalse();
    HttpRequest.Builder revoke = institution.api().request("/tokens/" + made.get("id")).DELETE();
    assertThat(Api.send(revoke).status()).isEqualTo(204);
    reader.get("/bookings").refused(401, "http.401");
  }

  @Test
  void afterFiveFailuresAKnownAndAnUnknownNameAreLockedAlike() {
    Institution institution = market.institution();
    Reply known = locked(institution.login());
    Reply unknown = locked("nobody-of-this-name");
    assertThat(unknown.text()).isEqualTo(known.text());
    WebForm form =
        WebForm.with(
            "sign-in-submit", new Visitor(market.server().base()).get("/identity/sign-in").text());
    Map<String, String> right = Map.of("login", institution.login(), "password", Market.PASSWORD);
    assertThat(new Visitor(market.server().base()).send(form.filled(right)).text())
        .contains("登录失败次数过多");
  }

  @Test
  void aSessionThatWasEndedElsewhereIsRefusedAtItsNextRequest() {
    Institution institution = market.institution();
    Visitor office = visitor(institution);
    Visitor home = visitor(institution);
    assertThat(home.get(ME).status()).isEqualTo(200);
    Reply sessions = office.get(ME);
    assertThat(sessions.text().split("data-test=\"session\"")).hasSize(3);
    assertThat(office.send(WebForm.with("end-session", sessions.text())).status()).isEqualTo(302);
    assertThat(home.get(ME).status()).isEqualTo(302);
    assertThat(home.get("/").text()).contains("data-test=\"sign-in\"");
    assertThat(office.get(ME).status()).isEqualTo(200);
  }

  @Test
  void changingThePasswordEndsTheOtherSessions() {
    Institution institution = market.institution();
    Visitor office = visitor(institution);
    Visitor home = visitor(institution);
    WebForm form = WebForm.with("change-password", office.get(ME).text());
    Map<String, String> change =
        Map.of("oldPassword", Market.PASSWORD, "newPassword", "Another 2026");
    assertThat(office.send(form.filled(change)).status()).isEqualTo(302);
    assertThat(home.get(ME).status()).isEqualTo(302);
    assertThat(office.get(ME).status()).isEqualTo(200);
    new Visitor(market.server().base()).signedIn(institution.login(), "Another 2026");
  }

  private static JsonNode token(Institution institution, String scope) {
    Map<String, String> entry =
        Map.of(
            "login",
            institution.login(),
            "password",
            Market.PASSWORD,
            "name",
            "Nightly",
            "scope",
            scope,
            "days",
            "30");
    return market.nobody().post("/tokens", entry).expect(201);
  }

  private static Api program(JsonNode token) {
    return new Api(market.server().base(), token.get("token").asText());
  }

  private static Visitor visitor(Institution institution) {
    return new Visitor(market.server().base()).signedIn(institution.login(), Market.PASSWORD);
  }

  /** From an address of its own, for this one is everybody's. */
  private static Reply locked(String login) {
    for (int i = 0; i < 5; i++) {
      assertThat(wrong(login).status()).isEqualTo(401);
    }
    Reply reply = wrong(login);
    reply.refused(429, "identity.tooManyFailures");
    return reply;
  }

  private static Reply wrong(String login) {
    return Api.send(
        market
            .nobody()
            .request("/tokens")
            .header("X-Forwarded-For", "198.51.100.7")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"login\":\"" + login + "\",\"password\":\"wrong\"}")));
  }
}
