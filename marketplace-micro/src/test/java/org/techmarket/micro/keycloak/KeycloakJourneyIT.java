package org.techmarket.micro.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.time.Duration;
import java.time.Instant;
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
import org.techmarket.micro.RunningMarketplace;
import org.techmarket.micro.journey.Person;

/**
 * People sign in through a real Keycloak, from before it is there until after it was killed. These
 * are the first tests that ask for it.
 */
@TestMethodOrder(OrderAnnotation.class)
class KeycloakJourneyIT {

  /** A page of the workbench that is for this role and not for everybody. */
  private static final Map<Role, String> PAGES =
      Map.of(
          Role.PLATFORM_ADMIN, "/workbench/identity/provisioning",
          Role.EVENT_MANAGER, "/workbench/roadshow/roadshows",
          Role.ORG_USER, "/workbench/trade/contracts",
          Role.REGISTRAR, "/workbench/registration/case-examination?id=0");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What our pages answer; a person without a session is led away. */
  private static final int LED_AWAY = 302;

  private static KeycloakMarket market;
  private static Person reader;

  @BeforeAll
  static void open() throws Exception {
    market = KeycloakMarket.withoutKeycloak();
    reader = new Person(market.base());
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  @Order(1)
  void whileKeycloakIsAwayTheMarketIsOpenAndSigningInSaysSo() {
    assertAway();
    market.bearing("three.dots.here").get("/halls").refused(503, "identity.provider.away");
    market.bearing("mkt_nobody").get("/halls").refused(401, "http.401");
    assertThat(reader.sees("login")).isFalse();
  }

  @Test
  @Order(2)
  void everyRoleSignsInAndOpensItsOwnPagesAndNoOthers() throws Exception {
    market = KeycloakMarket.shared();
    for (Role role : Role.values()) {
      try (Person person = signedIn(TestRealm.login(role))) {
        assertThat(person.address()).isEqualTo("/workbench/queue");
        assertThat(person.sees("shortfall")).isFalse();
        PAGES.forEach(
            (owner, page) ->
                assertThat(answer(person, page) != 403)
                    .as(role + " on " + page)
                    .isEqualTo(owner == role));
      }
    }
  }

  @Test
  @Order(3)
  void whoActsForNoOrganisationIsLetInAndToldWhomToAsk() {
    try (Person person = signedIn(TestRealm.UNATTACHED)) {
      assertThat(person.reads("shortfall")).contains("统一社会信用代码", "系统管理员");
      assertThat(answer(person, PAGES.get(Role.ORG_USER))).isEqualTo(403);
    }
  }

  @Test
  @Order(3)
  void whoBearsTheNameOfAnotherAccountIsNotTakenForIt() {
    try (Person person = signedIn(RunningMarketplace.ADMIN_LOGIN)) {
      assertThat(person.reads("problem")).contains("另一个账号");
      assertThat(answer(person, "/workbench/queue")).isEqualTo(LED_AWAY);
    }
  }

  @Test
  @Order(3)
  void theSessionBeginsUnderANewIdAndOnlyForWhoeverBeganToSignIn() {
    try (Person person = new Person(market.base())) {
      person.visit("/workbench/queue");
      KeycloakScreen there = KeycloakScreen.leave(person);
      String before = session(person);
      there.enter(TestRealm.login(Role.EVENT_MANAGER));
      assertThat(session(person)).isNotEqualTo(before);
    }
    reader.visit("/identity/callback?state=guessed&code=stolen");
    assertThat(reader.reads("problem")).contains("请重新登录");
  }

  @Test
  @Order(3)
  void aRoleThatKeycloakTakesAwayIsGoneWithoutSigningInAgain() {
    String login = TestRealm.login(Role.EVENT_MANAGER);
    String page = PAGES.get(Role.EVENT_MANAGER);
    try (Person person = signedIn(login)) {
      assertThat(answer(person, page)).isEqualTo(200);
      market.realm().take(Role.EVENT_MANAGER, login);
      await(() -> answer(person, page) == 403);
      person.visit("/workbench/queue");
      assertThat(person.reads("shortfall")).contains("角色");
      market.realm().give(Role.EVENT_MANAGER, login);
      await(() -> answer(person, page) == 200);
    }
  }

  @Test
  @Order(3)
  void whoseSessionKeycloakEndsIsOutHereToo() {
    String login = TestRealm.login(Role.ORG_USER);
    try (Person person = signedIn(login)) {
      market.realm().endSessions(login);
      await(() -> answer(person, PAGES.get(Role.ORG_USER)) == LED_AWAY);
    }
  }

  @Test
  @Order(3)
  void signingOutEndsTheSessionHereAndThereAndIsRecordedAsSigningInIs() {
    String login = TestRealm.login(Role.MARKET_OPERATOR);
    long in = market.told(login, "signIn");
    long out = market.told(login, "signOut");
    try (Person person = signedIn(login)) {
      assertThat(market.told(login, "signIn")).isEqualTo(in + 1);
      int sessions = market.realm().sessions(login);
      person.press("sign-out");
      assertThat(person.address()).isEqualTo("/");
      assertThat(person.sees("sign-in")).isTrue();
      assertThat(market.realm().sessions(login)).isEqualTo(sessions - 1);
      assertThat(market.told(login, "signOut")).isEqualTo(out + 1);
      KeycloakScreen.signIn(person, login); // is asked again: the browser is forgotten there, too
    }
  }

  @Test
  @Order(4)
  void whenKeycloakIsKilledWhoIsInGoesOnAndWhenItIsBackOthersComeIn() throws Exception {
    String login = TestRealm.login(Role.ORG_USER);
    Api program = market.program(Role.PLATFORM_ADMIN);
    program.get("/accounts").expect(200);
    try (Person person = signedIn(login)) {
      Instant asked = Instant.now().plus(TestRealm.UNASKED);
      market.keycloak().kill();
      assertAway();
      await(() -> Instant.now().isAfter(asked));
      program.get("/accounts").expect(200);
      assertThat(answer(person, PAGES.get(Role.ORG_USER))).isEqualTo(200);
      market.keycloak().startAgain();
      assertThat(answer(person, PAGES.get(Role.ORG_USER))).isEqualTo(200);
    }
    try (Person person = signedIn(login)) {
      assertThat(person.address()).isEqualTo("/workbench/queue");
    }
  }

  private static void assertAway() {
    reader.visit("/");
    reader.visit("/identity/sign-in");
    reader.press("provider");
    assertThat(reader.address()).startsWith("/identity/sign-in");
    assertThat(reader.reads("problem")).contains("暂时没有响应");
    market.nobody().get("/halls").expect(200);
  }

  private static Person signedIn(String login) {
    Person person = new Person(market.base());
    KeycloakScreen.signIn(person, login);
    return person;
  }

  private static int answer(Person person, String path) {
    Response answer = person.page().navigate(market.base().resolve(path).toString());
    return answer.request().redirectedFrom() == null ? answer.status() : LED_AWAY;
  }

  private static String session(Person person) {
    return person.page().context().cookies(market.base().toString()).stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElseThrow();
  }

  private static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("it came about in time").isBefore(end);
    }
  }
}
