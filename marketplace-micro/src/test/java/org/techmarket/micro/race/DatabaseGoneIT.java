package org.techmarket.micro.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.OneJar;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/** PostgreSQL ends every connection and gives no other, as while it is being started again. */
class DatabaseGoneIT {

  private static final String MANAGER = "manager.without.database";
  private static final String TYPED = "断开时填写的主题";

  /** A connection that was tried so lately is given out untried. */
  private static final Duration TRIED = Duration.ofMillis(1100);

  private static final int MANY = 12;

  private static Market market;
  private static Visitor manager;
  private static Visitor anybody;
  private static JsonNode roadshow;
  private static WebForm form;

  private Instant gone;
  private long logged;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    market.account(MANAGER, "EVENT_MANAGER", "");
    manager = new Visitor(market.server().base()).signedIn(MANAGER, Market.PASSWORD);
    anybody = new Visitor(market.server().base());
    roadshow = market.draftRoadshow(3);
    Map<String, Object> typed = Entries.roadshow(Market.freeDay(), 3);
    typed.put("theme", TYPED);
    form = WebForm.with("save", manager.get(entry()).text()).filled(typed);
  }

  @BeforeEach
  void takeItAway() throws IOException {
    manyAtOnce(); // so that several connections are there to die
    logged = Files.size(log());
    limitConnections(0);
    while (!backends().isEmpty()) {
      backends()
          .forEach(pid -> ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroy));
    }
    gone = Instant.now();
  }

  @AfterEach
  void giveItBack() throws InterruptedException {
    Duration left = Duration.between(Instant.now(), gone.plus(TRIED));
    Thread.sleep(Math.max(0, left.toMillis()));
    limitConnections(-1);
  }

  @Test
  void pagesSayThatTheyComeBackAndLeadThere() {
    assertGone(anybody.get("/roadshow/roadshows?page=1"), "href=\"/roadshow/roadshows?page=1\"");
    assertGone(manager.get("/workbench/queue"), "href=\"/workbench/queue\"");
    String forbidden = "/workbench/identity/accounts"; // its page, too, names who has signed in
    assertGone(manager.get(forbidden), "href=\"" + forbidden + "\"");
  }

  @Test
  void whatAFormHeldIsSentOnceMoreAsItWas() throws InterruptedException {
    Reply answer = manager.send(form);
    assertGone(answer, TYPED);
    assertGone(manager.send(WebForm.with("again", answer.text())), TYPED);
    giveItBack();
    assertThat(manager.send(WebForm.with("again", answer.text())).status()).isEqualTo(302);
    assertThat(
            market
                .sql()
                .texts("select theme from roadshow where id = ?", roadshow.get("id").asLong()))
        .containsExactly(TYPED);
  }

  @Test
  void whoSignsInIsNotToldThatThePasswordIsWrong() {
    WebForm signIn = WebForm.with("sign-in-submit", anybody.get("/identity/sign-in").text());
    Reply answer =
        anybody.send(signIn.filled(Map.of("login", MANAGER, "password", Market.PASSWORD)));
    assertThat(answer.text()).contains("暂时无法读写数据", MANAGER).doesNotContain("密码不");
  }

  @Test
  void programsAreToldWhenToComeBackWithTokenAndWithout() {
    for (Reply answer :
        List.of(
            market.manager().get("/roadshows"),
            market.nobody().get("/roadshows"),
            market.manager().post("/roadshows", Entries.roadshow(Market.freeDay(), 3)),
            market.nobody().post("/tokens", Map.of("login", MANAGER, "password", "x")))) {
      answer.refused(503, "shared.unavailable");
      assertThat(answer.header("Retry-After")).isEqualTo("5");
    }
  }

  @Test
  void everythingWorksAgainAtTheFirstRequest() throws InterruptedException {
    market.manager().get("/roadshows").expect(503);
    giveItBack();
    assertThat(manyAtOnce()).containsOnly(200);
    assertThat(manager.get("/workbench/queue").status()).isEqualTo(200);
    assertThat(anybody.get("/roadshow/roadshows").status()).isEqualTo(200);
  }

  @Test
  void theServerIsInHealthAndSaysInOneLineWhatItMisses() throws IOException {
    market.manager().get("/roadshows").expect(503);
    assertThat(manager.get("/workbench/queue").status()).isEqualTo(503);
    assertThat(manager.send(form).status()).isEqualTo(503);
    assertThat(anybody.get("/health/live").status()).isEqualTo(200);
    assertThat(anybody.get("/health/ready").status()).isEqualTo(200);
    byte[] all = Files.readAllBytes(log());
    String said = new String(all, (int) logged, (int) (all.length - logged));
    assertThat(said).doesNotContain("\tat ");
    assertThat(said.lines().filter(line -> line.matches("\\S+ \\S+ (WARNING|SEVERE) .*")))
        .hasSize(3)
        .allMatch(line -> line.contains("The database cannot be reached: "));
  }

  private static void assertGone(Reply answer, String told) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.text()).contains("系统暂时无法读写数据", "data-test=\"again\"", told);
  }

  private static List<Integer> manyAtOnce() {
    ExecutorService threads = Executors.newFixedThreadPool(MANY);
    try {
      return Stream.generate(
              () -> threads.submit(() -> market.manager().get("/roadshows").status()))
          .limit(MANY)
          .toList()
          .stream()
          .map(DatabaseGoneIT::answer)
          .toList();
    } finally {
      threads.shutdown();
    }
  }

  private static int answer(Future<Integer> status) {
    try {
      return status.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String entry() {
    return "/workbench/roadshow/roadshow-entry?id=" + roadshow.get("id");
  }

  private static Path log() {
    return ((OneJar) market.server()).data().resolve("logs/marketplace.0.log");
  }

  private static void limitConnections(int most) {
    market.sql().execute("alter database marketplace connection limit " + most);
  }

  private static List<String> backends() {
    return market.sql().texts("select pid from pg_stat_activity where usename = 'marketplace_app'");
  }
}
