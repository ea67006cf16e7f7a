package org.techmarket.bench;

import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.micro.Crowd;
import org.techmarket.micro.Market;
import org.techmarket.micro.OneJar;
import org.techmarket.micro.RegistrationDesk;

/** Pages that anybody opens, beside a file and a REST answer of the same server. */
final class Pages implements Part {

  private static final int INSTITUTIONS = 200;
  private static final int ROADSHOWS = 60;
  private static final int OPEN_ROADSHOWS = 30;
  private static final int WARM_UP = 2_000;
  private static final int MEASURED = 800;
  private static final int CLIENTS = 8;

  private final Map<String, Asked> paths = new LinkedHashMap<>();
  private URI base;

  /** What is asked for, and as whom. */
  private record Asked(String path, String... headers) {}

  @Override
  public String measure() throws Exception {
    try (OneJar server = OneJar.start()) {
      Market market = Market.of(server);
      base = server.base();
      furnish(market);
      FirstVisit visit = new FirstVisit(base);
      return "%s\n%s\n%s".formatted(times(), statements(server), visit.table("/"));
    }
  }

  private void furnish(Market market) throws IOException {
    Crowd.of(market, INSTITUTIONS);
    var monday = Market.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Calendar calendar = new Calendar(market.sql(), monday, OPEN_ROADSHOWS);
    calendar.growTo(ROADSHOWS);
    market.sql().execute("update parameter set amount = highest where name = 'VERIFY_PER_HOUR'");
    RegistrationDesk desk = RegistrationDesk.open(market, "07");
    RegistrationDesk.issue(desk.reviewer(), desk.ready()).expect(200);
    String code = market.sql().texts("select code from certificate").get(0);
    paths.put("a file (market.css)", new Asked("/resources/market/market.css"));
    paths.put("a REST answer (the halls)", new Asked("/api/v1/halls"));
    String token = "Authorization: Bearer " + market.operator().token();
    paths.put("the same with a token", new Asked("/api/v1/halls", token));
    paths.put("home", new Asked("/"));
    SignInForm form = new SignInForm(base);
    try (Wire wire = new Wire(base)) {
      String cookie = form.sent(wire, market.loginOf(market.operator()), Market.PASSWORD);
      paths.put("the same, signed in", new Asked("/", "Cookie: " + cookie));
    }
    String last = calendar.place(calendar.size() - 1).roadshow();
    paths.put("roadshow with 24 slots", new Asked("/roadshow/roadshow?key=" + last));
    paths.put("achievements, 20 of 200", new Asked("/exhibition/achievements"));
    paths.put("verification", new Asked("/verify/" + code));
  }

  private Table times() throws Exception {
    Table table =
        new Table(
            "",
            "bytes",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            "with 8 clients: a second",
            "p50 ms",
            "p95 ms");
    for (Map.Entry<String, Asked> page : paths.entrySet()) {
      Load.Work work = asking(page.getValue());
      Load.steady(1, WARM_UP, work);
      Measured alone = Load.steady(1, MEASURED, work);
      Measured together = Load.steady(CLIENTS, MEASURED / CLIENTS, work);
      table.row(
          page.getKey(),
          "%,d".formatted(bytes(page.getValue())),
          alone.millis(50),
          alone.millis(95),
          alone.millis(99),
          together.perSecond(),
          together.millis(50),
          together.millis(95));
    }
    return table;
  }

  /** Each client on its own kept connection. */
  private Load.Work asking(Asked page) throws IOException {
    Wire[] wires = new Wire[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
      wires[i] = new Wire(base);
    }
    return (client, turn) -> isAnswered(wires[client], page);
  }

  private static boolean isAnswered(Wire wire, Asked page) throws IOException {
    Wire.Answer answer = wire.get(page.path(), page.headers());
    if (answer.status() != 200) {
      throw new IllegalStateException("%s answers %d".formatted(page.path(), answer.status()));
    }
    return true;
  }

  private long bytes(Asked page) throws IOException {
    try (Wire wire = new Wire(base)) {
      return wire.get(page.path(), page.headers()).body().length;
    }
  }

  private Table statements(OneJar server) throws Exception {
    Table table = new Table("", "statements", "on which tables");
    StatementLog log = StatementLog.of(server);
    try (Wire wire = new Wire(base)) {
      for (Map.Entry<String, Asked> page : paths.entrySet()) {
        List<String> sent = log.of(() -> isAnswered(wire, page.getValue()));
        table.row(page.getKey(), sent.size(), String.join("; ", sent));
      }
    }
    return table;
  }
}
