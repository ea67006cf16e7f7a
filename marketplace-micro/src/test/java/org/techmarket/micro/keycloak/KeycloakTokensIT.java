package org.techmarket.micro.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.Role;
import org.techmarket.micro.Api;
import org.techmarket.micro.RunningMarketplace;

/** What programs bring to a market whose people Keycloak vouches for. */
class KeycloakTokensIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static KeycloakMarket market;

  @BeforeAll
  static void open() throws Exception {
    market = KeycloakMarket.shared();
  }

  @Test
  void aTokenOfKeycloakSaysWhoItIsAndWhatTheyMayDo() {
    market.program(Role.PLATFORM_ADMIN).get("/accounts").expect(200);
    market.program(Role.MARKET_OPERATOR).get("/accounts").refused(403, "http.403");
    market
        .program(Role.ORG_USER)
        .post("/organisations", KeycloakMarket.organisation())
        .refused(403, "http.403");
  }

  @Test
  void aTokenOfOurOwnIsTakenBesideIt() throws Exception {
    Api ours = market.ownToken(RunningMarketplace.ADMIN_LOGIN);
    assertThat(ours.get("/accounts").expect(200).findValuesAsText("login"))
        .contains(RunningMarketplace.ADMIN_LOGIN, TestRealm.login(Role.PLATFORM_ADMIN));
  }

  @Test
  void aTokenThatIsNotMeantForTheMarketIsNotTaken() {
    String login = TestRealm.login(Role.PLATFORM_ADMIN);
    refused(market.realm().token(TestRealm.STRANGER, login));
    refused(market.realm().tokens(TestRealm.MARKET, login).get("id_token").asText());
    refused(market.realm().tokens(TestRealm.MARKET, login).get("refresh_token").asText());
    market.bearing(market.realm().token(TestRealm.MARKET, login)).get("/accounts").expect(200);
  }

  @Test
  void aTokenThatSomebodyElseMadeIsNotTaken() {
    String good = market.realm().token(TestRealm.PROGRAM, TestRealm.login(Role.PLATFORM_ADMIN));
    String content = good.substring(good.indexOf('.'), good.lastIndexOf('.') + 1);
    market.bearing(good).get("/accounts").expect(200);
    refused(good.substring(0, good.length() - 8) + "AAAAAAAA");
    refused(good.substring(0, good.lastIndexOf('.') + 1));
    refused("eyJhbGciOiJub25lIn0" + content);
    refused("...");
  }

  @Test
  void aTokenEndsWhenItsTimeIsOver() {
    Instant end = Instant.now().plus(PATIENCE);
    while (market.brief().get("/accounts").status() == 200 && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    market.brief().get("/accounts").refused(401, "http.401");
  }

  @Test
  void noPasswordIsExchangedForATokenOfOurs() {
    Map<String, String> who =
        Map.of(
            "login", RunningMarketplace.ADMIN_LOGIN,
            "password", RunningMarketplace.ADMIN_PASSWORD);
    market.nobody().post("/tokens", who).refused(409, "identity.noPasswords");
  }

  private static void refused(String token) {
    market.bearing(token).get("/accounts").refused(401, "http.401");
  }
}
