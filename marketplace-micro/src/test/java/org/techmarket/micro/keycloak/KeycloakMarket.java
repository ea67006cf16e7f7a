package org.techmarket.micro.keycloak;

import java.net.URI;
import java.util.Map;
import org.techmarket.identity.Role;
import org.techmarket.micro.Api;
import org.techmarket.micro.Market;
import org.techmarket.micro.RunningMarketplace;
import org.techmarket.micro.Sql;

/**
 * A market whose people a real Keycloak vouches for; both end with the tests. The market comes
 * first, for Keycloak must know its address, and does not mind.
 */
final class KeycloakMarket {

  private static KeycloakMarket shared;

  private final RunningMarketplace market;
  private final KeycloakServer keycloak;
  private final KeycloakAdmin realm;
  private String brief;

  private KeycloakMarket(RunningMarketplace market, KeycloakServer keycloak) {
    this.market = market;
    this.keycloak = keycloak;
    this.realm = new KeycloakAdmin(keycloak);
  }

  /** The market alone, unless others have had Keycloak started. */
  static synchronized KeycloakMarket withoutKeycloak() throws Exception {
    if (shared == null) {
      int port = KeycloakServer.freePort();
      RunningMarketplace market =
          RunningMarketplace.shared(
              Map.of(
                  "MARKETPLACE_OIDC_ISSUER",
                  KeycloakServer.issuer(port),
                  "MARKETPLACE_OIDC_CLIENT_ID",
                  "marketplace",
                  "MARKETPLACE_OIDC_CLIENT_SECRET",
                  KeycloakServer.SECRET,
                  "MARKETPLACE_OIDC_PROVISIONING_CLIENT_ID",
                  TestRealm.PROVISIONING,
                  "MARKETPLACE_OIDC_PROVISIONING_CLIENT_SECRET",
                  KeycloakServer.SECRET));
      shared = new KeycloakMarket(market, new KeycloakServer(port, market.base()));
    }
    return shared;
  }

  /** Both, and the organisation for which the people of the realm act. */
  static synchronized KeycloakMarket shared() throws Exception {
    KeycloakMarket both = withoutKeycloak();
    if (both.brief == null) {
      both.keycloak.start();
      both.brief = both.realm.token(TestRealm.BRIEF, TestRealm.login(Role.PLATFORM_ADMIN));
      both.program(Role.PLATFORM_ADMIN).post("/organisations", organisation()).expect(201);
    }
    both.keycloak.startAgain(); // whoever killed it may not have come so far
    return both;
  }

  URI base() {
    return market.base();
  }

  KeycloakServer keycloak() {
    return keycloak;
  }

  KeycloakAdmin realm() {
    return realm;
  }

  Api nobody() {
    return bearing(null);
  }

  Api bearing(String token) {
    return new Api(base(), token);
  }

  /** A program in the name of the one who has this role. */
  Api program(Role role) {
    return bearing(realm.token(TestRealm.PROGRAM, TestRealm.login(role)));
  }

  /**
   * In the name of the administrator, with a token that was given for a second when Keycloak came.
   */
  Api brief() {
    return bearing(brief);
  }

  /** With a token of the market's own, as it was given before there was a Keycloak. */
  Api ownToken(String login) throws Exception {
    String token = "mkt_" + login;
    try (var database = market.database();
        var insert =
            database.prepareStatement(
                """
                insert into api_token (hash, account_id, created_at, expires_at)
                select ?, id, now(), now() + interval '1 day' from account where login = ?
                """)) {
      insert.setString(1, Market.hash(token));
      insert.setString(2, login);
      insert.executeUpdate();
    }
    return bearing(token);
  }

  /** How often the audit trail says that of the account. */
  long told(String login, String verb) {
    return new Sql(market)
        .number(
            """
            select count(*) from audit_entry e join account a on a.id = e.subject_id
            where e.subject = 'Account' and a.login = ? and e.verb = ? and e.account_id = a.id
            """,
            login,
            verb);
  }

  static Map<String, String> organisation() {
    return Map.of(
        "creditCode", TestRealm.CREDIT_CODE,
        "name", "中国海洋大学",
        "partyType", "UNIVERSITY",
        "cityCode", "370200");
  }
}
