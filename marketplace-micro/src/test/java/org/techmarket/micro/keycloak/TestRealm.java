package org.techmarket.micro.keycloak;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.techmarket.identity.Role;
import org.techmarket.micro.Api;
import org.techmarket.micro.RunningMarketplace;

/**
 * The realm of {@code config/keycloak} with what the tests need: somebody for each role, and
 * programs that get tokens in a person's name.
 */
final class TestRealm {

  static final String PASSWORD = "Trial-2026";

  /** A valid code; whether the market knows it is for the tests to say. */
  static final String CREDIT_CODE = "123700004955700048";

  /** The market itself, whose tokens the tests may get without a browser, too. */
  static final String MARKET = "marketplace";

  /** As whom the market makes people and organisations there. */
  static final String PROVISIONING = "marketplace-provisioning";

  /** Whose tokens the market takes. */
  static final String PROGRAM = "program";

  /** Whose tokens end as soon as they are given. */
  static final String BRIEF = "brief-program";

  /** Whose tokens are meant for others. */
  static final String STRANGER = "stranger";

  /** Acts for an organisation that Keycloak does not name. */
  static final String UNATTACHED = "unattached";

  /** Says for which organisation its members act, so that they need not each. */
  private static final String GROUP = "university";

  /** Of a longer life than the market's patience before the end of a token, and not by much. */
  private static final String BROWSER_SECONDS = "11";

  /** How long after a sign-in the market does not ask Keycloak again, and a bit more. */
  static final Duration UNASKED = Duration.ofSeconds(2);

  private static final Path SHIPPED = Path.of("..", "config", "keycloak", "marketplace-realm.json");

  private TestRealm() {}

  /** The one who has this role. */
  static String login(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.');
  }

  static String json() throws IOException {
    ObjectNode realm = (ObjectNode) Api.JSON.readTree(Files.readString(SHIPPED));
    ArrayNode clients = realm.withArray("clients");
    ObjectNode market = (ObjectNode) clients.get(0);
    ((ObjectNode) clients.get(1)).put("enabled", true).put("secret", KeycloakServer.SECRET);
    clients.add(program(market, PROGRAM, Map.of()));
    clients.add(program(market, BRIEF, Map.of("access.token.lifespan", "1")));
    ObjectNode stranger = program(market, STRANGER, Map.of());
    ((ArrayNode) stranger.get("protocolMappers")).remove(2);
    clients.add(stranger);
    market.put("directAccessGrantsEnabled", true);
    ((ObjectNode) market.get("attributes")).put("access.token.lifespan", BROWSER_SECONDS);
    ArrayNode users = realm.withArray("users");
    for (Role role : Role.values()) {
      boolean byItself = role.actsForOrganisation() && role != Role.ORG_USER;
      ObjectNode user = user(login(role), role, byItself ? CREDIT_CODE : "");
      if (role == Role.ORG_USER) {
        user.putArray("groups").add("/" + GROUP);
      }
      users.add(user);
    }
    realm.putArray("groups").add(Api.JSON.valueToTree(group()));
    users.add(user(UNATTACHED, Role.ORG_USER, ""));
    users.add(user(RunningMarketplace.ADMIN_LOGIN, Role.PLATFORM_ADMIN, ""));
    return realm.toPrettyString();
  }

  private static ObjectNode program(ObjectNode market, String id, Map<String, String> attributes) {
    ObjectNode program = market.objectNode();
    program.put("clientId", id).put("secret", KeycloakServer.SECRET);
    program.put("publicClient", false).put("standardFlowEnabled", false);
    program.put("directAccessGrantsEnabled", true);
    program.set("attributes", Api.JSON.valueToTree(attributes));
    program.set("protocolMappers", market.get("protocolMappers").deepCopy());
    return program;
  }

  private static Map<String, Object> group() {
    return Map.of("name", GROUP, "attributes", Map.of("credit_code", List.of(CREDIT_CODE)));
  }

  private static ObjectNode user(String login, Role role, String creditCode) {
    Map<String, Object> user =
        Map.of(
            "username",
            login,
            "firstName",
            "\u738b" + role.ordinal(),
            "email",
            login + "@example.cn",
            "enabled",
            true,
            "attributes",
            creditCode.isEmpty() ? Map.of() : Map.of("credit_code", List.of(creditCode)),
            "credentials",
            List.of(Map.of("type", "password", "value", PASSWORD)),
            "realmRoles",
            List.of(role.name()));
    return Api.JSON.valueToTree(user);
  }
}
