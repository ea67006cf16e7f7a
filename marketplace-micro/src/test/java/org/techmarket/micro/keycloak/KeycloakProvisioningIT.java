package org.techmarket.micro.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.techmarket.identity.Role;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.journey.Person;

/** What is done in the market comes about in a real Keycloak, however long that was away. */
@TestMethodOrder(OrderAnnotation.class)
class KeycloakProvisioningIT {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String OPENED = "opened.here";
  private static final String COLLEAGUE = "colleague";
  private static final String MEANWHILE = "opened.meanwhile";

  private static KeycloakMarket market;
  private static KeycloakAdmin realm;
  private static Person administrator;

  @BeforeAll
  static void open() throws Exception {
    market = KeycloakMarket.shared();
    realm = market.realm();
    administrator = new Person(market.base());
    KeycloakScreen.signIn(administrator, TestRealm.login(Role.PLATFORM_ADMIN));
  }

  @AfterAll
  static void close() {
    administrator.close();
  }

  @Test
  @Order(1)
  void whoseAccountAnAdministratorOpensComesInOnceAndChoosesAPassword() {
    administrator.visit("/workbench/identity/account-entry");
    administrator.page().fill("#login", OPENED);
    administrator.page().fill("#displayName", "韩磊");
    administrator.page().check("input[value=MARKET_OPERATOR]");
    assertThat(administrator.page().locator("#password").count()).isZero();
    administrator.press("save");
    await(() -> isIn(OPENED));
    await(KeycloakProvisioningIT::passwordIsMade);
    String password = administrator.reads("secret");
    assertThat(realm.user(OPENED).get(0).get("requiredActions").get(0).asText())
        .isEqualTo("UPDATE_PASSWORD");
    assertThat(realm.roles(OPENED)).containsExactly("MARKET_OPERATOR");
    await(() -> synced(OPENED));
    try (Person person = new Person(market.base())) {
      person.visit("/workbench/queue");
      KeycloakScreen.leave(person).enterFirst(OPENED, password);
      assertThat(person.address()).isEqualTo("/workbench/queue");
      person.visit("/workbench/identity/organisations");
      assertThat(person.sees("organisations")).isTrue();
    }
  }

  @Test
  @Order(1)
  void aColleagueWhoIsInvitedIsMadeThereAndFollowsWhatTheAdministratorGivesThem() {
    Api administers = market.program(Role.ORG_ADMIN);
    Map<String, Object> invitation =
        Map.of("invitee", "XY", "roles", List.of("ORG_USER", "ORG_ADMIN"));
    String key =
        administers.post("/invitations", invitation).expect(201).get("invitation").asText();
    Map<String, Object> entry = Entries.signUp(COLLEAGUE, "Secret-123");
    entry.put("mail", "colleague@example.cn");
    entry.put("invitation", key);
    market.nobody().post("/sign-ups", entry).refused(422, "shared.invalid");
    entry.put("password", "");
    assertThat(market.nobody().post("/sign-ups", entry).expect(201).get("firstPassword").asText())
        .hasSize(14);
    await(() -> synced(COLLEAGUE));
    assertThat(realm.roles(COLLEAGUE)).containsExactlyInAnyOrder("ORG_USER", "ORG_ADMIN");
    assertThat(attribute(COLLEAGUE, "credit_code")).isEqualTo(TestRealm.CREDIT_CODE);
    realm.settle(COLLEAGUE);
    String old = realm.token(TestRealm.PROGRAM, COLLEAGUE);
    market.bearing(old).get("/members").expect(200);

    JsonNode member = member(administers);
    administers
        .put(
            "/members/%s/roles".formatted(member.get("id").asText()),
            Map.of("roles", List.of("ORG_USER"), "version", member.get("version").asText()))
        .expect(200);
    market.bearing(old).get("/members").refused(403, "http.403"); // though its token says otherwise
    await(() -> realm.roles(COLLEAGUE).equals(List.of("ORG_USER")));
    await(() -> synced(COLLEAGUE));
    market.bearing(old).get("/members").refused(403, "http.403");

    administers
        .post(
            "/members/%s/removal".formatted(member.get("id").asText()),
            Map.of("version", member(administers).get("version").asText()))
        .expect(200);
    await(() -> realm.groups(COLLEAGUE).isEmpty());
    assertThat(realm.roles(COLLEAGUE)).isEmpty();
  }

  @Test
  @Order(2)
  void aSuspendedOrganisationIsMarkedThere() {
    String login = TestRealm.login(Role.ORG_USER);
    Api security = market.program(Role.SECURITY_ADMIN);
    JsonNode organisation = organisation();
    String path = "/organisations/" + organisation.get("id").asText();
    String version = security.get(path).expect(200).get("version").asText();
    String next =
        security
            .post(path + "/suspension", Map.of("reason", "材料失效，待核", "version", version))
            .expect(200)
            .get("version")
            .asText();
    await(() -> attribute(login, "suspended").equals("true"));
    security.post(path + "/resumption", Map.of("version", next)).expect(200);
    await(() -> attribute(login, "suspended").equals("false"));
  }

  @Test
  @Order(2)
  void aNameThatSomebodyElseHasThereIsNotTakenAndTheAdministratorSeesIt() {
    realm.create("taken.there");
    String before = realm.user("taken.there").get(0).toString();
    opened("taken.there");
    await(() -> fault("taken.there").contains("已属于他人"));
    assertThat(realm.user("taken.there").get(0).toString()).isEqualTo(before);
    assertThat(realm.roles("taken.there")).isEmpty();
  }

  @Test
  @Order(3)
  void whileKeycloakIsKilledNothingIsLostAndNobodyIsMadeByHalves() throws Exception {
    Api administers = market.program(Role.PLATFORM_ADMIN);
    market.keycloak().kill();
    opened(administers, MEANWHILE);
    await(() -> fault(MEANWHILE).contains("没有响应"));
    assertThat(administrator.reads("provisioning-" + MEANWHILE)).contains("等待同步");
    market.keycloak().startAgain();
    administrator.press("again-" + MEANWHILE);
    await(() -> synced(MEANWHILE));
    assertThat(isIn(MEANWHILE)).isTrue();
    assertThat(realm.roles(MEANWHILE)).containsExactly("EVENT_MANAGER");
  }

  @Test
  @Order(4)
  void whoseAccountIsSuspendedIsShutOutThereAndHereAtOnce() {
    String old = realm.token(TestRealm.PROGRAM, COLLEAGUE);
    market.bearing(old).get("/notices").expect(200);
    Api security = market.program(Role.SECURITY_ADMIN);
    JsonNode account = account(security);
    Map<String, String> why = Map.of("reason", "账号疑似被盗用", "version", version(account));
    String path = "/accounts/" + account.get("id").asText();
    security.post(path + "/suspension", why).expect(200);
    market.bearing(old).get("/notices").refused(401, "http.401"); // though its token is good
    await(() -> !isIn(COLLEAGUE));
    security.post(path + "/resumption", Map.of("version", version(account))).expect(200);
    await(() -> isIn(COLLEAGUE));
    market.bearing(realm.token(TestRealm.PROGRAM, COLLEAGUE)).get("/notices").expect(200);
  }

  private static JsonNode account(Api security) {
    for (JsonNode row : security.get("/accounts").expect(200)) {
      if (row.get("login").asText().equals(COLLEAGUE)) {
        return row;
      }
    }
    throw new AssertionError("no such account");
  }

  private static String version(JsonNode thing) {
    return thing.get("version").asText();
  }

  @Test
  @Order(4)
  void whoseAccountIsClosedIsForgottenThere() {
    administrator.visit("/workbench/identity/accounts?q=" + MEANWHILE);
    administrator.page().click("[data-test='account-%s'] a".formatted(MEANWHILE));
    administrator.page().click("[data-test=closing] summary");
    administrator.press("close");
    await(() -> realm.user(MEANWHILE).isEmpty());
  }

  private static void opened(String login) {
    opened(market.program(Role.PLATFORM_ADMIN), login);
  }

  private static void opened(Api administers, String login) {
    Map<String, Object> entry =
        Map.of("login", login, "displayName", "XY", "roles", List.of("EVENT_MANAGER"));
    administers.post("/accounts", entry).expect(201);
  }

  private static JsonNode organisation() {
    for (JsonNode row : market.program(Role.PLATFORM_ADMIN).get("/organisations").expect(200)) {
      if (row.get("creditCode").asText().equals(TestRealm.CREDIT_CODE)) {
        return row;
      }
    }
    throw new AssertionError("no organisation");
  }

  private static JsonNode member(Api administers) {
    for (JsonNode row : administers.get("/members").expect(200)) {
      if (row.get("login").asText().equals(COLLEAGUE)) {
        return row;
      }
    }
    throw new AssertionError("no such member");
  }

  /** What Keycloak answers meanwhile is a change of the account, after which one presses again. */
  private static boolean passwordIsMade() {
    administrator.press("make-password");
    return administrator.sees("secret");
  }

  private static boolean isIn(String login) {
    JsonNode found = realm.user(login);
    return !found.isEmpty() && found.get(0).get("enabled").asBoolean();
  }

  private static String attribute(String login, String name) {
    JsonNode groups = realm.groups(login);
    return groups.isEmpty() ? "" : groups.get(0).at("/attributes/" + name + "/0").asText();
  }

  private static boolean synced(String login) {
    look(login);
    return administrator.reads("provisioning-" + login).contains("已同步");
  }

  private static String fault(String login) {
    look(login);
    return administrator.sees("fault") ? administrator.reads("fault") : "";
  }

  private static void look(String login) {
    administrator.visit("/workbench/identity/provisioning?q=" + login);
  }

  private static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("it came about in time").isBefore(end);
    }
  }
}
