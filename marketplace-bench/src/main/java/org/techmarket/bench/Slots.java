package org.techmarket.bench;

import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntFunction;
import org.techmarket.micro.Crowd;
import org.techmarket.micro.Market;
import org.techmarket.micro.OneJar;
import org.techmarket.testing.Slice;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.TestDatabase.Entrance;

/**
 * Slots taken over HTTP, through the service and by bare JDBC, all three on the PostgreSQL of one
 * running market.
 */
final class Slots implements Part {

  private static final LocalDate FIRST_DAY = LocalDate.of(2040, 1, 2);
  private static final int BOOKED_ROADSHOWS = 10;
  private static final int MANY_ROADSHOWS = 10_000;
  private static final int CLIENTS = 8;
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 6;

  private static final int CONTENDERS = 200;
  private static final int RACES = 8;

  /** As many as the server has for requests; the service and JDBC are given the same. */
  private static final int WORKERS = 16;

  private final Map<String, Booker> ways = new LinkedHashMap<>();
  private Crowd crowd;
  private Calendar calendar;

  @Override
  public String measure() throws Exception {
    try (OneJar server = OneJar.start()) {
      Market market = Market.of(server);
      crowd = Crowd.of(market, CONTENDERS);
      calendar = new Calendar(market.sql(), FIRST_DAY, BOOKED_ROADSHOWS);
      calendar.tidy();
      try (Slice slice = Slice.over(TestDatabase.of(entrance(server)))) {
        slice.bean(TestClock.class).set(Instant.now());
        return tables(server, slice);
      }
    }
  }

  private String tables(OneJar server, Slice slice) throws Exception {
    ThroughService service = new ThroughService(slice);
    List<String> statements =
        Statements.of(() -> service.takes(0, crowd.members().get(0), calendar.place(0)));
    ways.put(
        "JDBC, the service's statements", new StraightJdbc(entrance(server), statements, true));
    ways.put("service", service);
    ways.put("HTTP", new OverHttp(server.base()));
    Table few = bookings(BOOKED_ROADSHOWS);
    Table race = race();
    calendar.growTo(MANY_ROADSHOWS);
    Table many = bookings(MANY_ROADSHOWS);
    return "Statements of one booking by the service: %d, over HTTP: %d.\n\n%s\n%s\n%s"
        .formatted(
            statements.size() + StraightJdbc.ENTRY.size(), overHttp(server), few, many, race);
  }

  private int overHttp(OneJar server) throws Exception {
    calendar.free();
    OverHttp http = new OverHttp(server.base());
    return StatementLog.of(server)
        .of(() -> http.takes(0, crowd.members().get(0), calendar.place(0)))
        .size();
  }

  /** Every way books all slots of ten roadshows, round after round. */
  private Table bookings(int roadshows) throws Exception {
    Table table =
        new Table(
            "%,d roadshows".formatted(roadshows),
            "bookings a second",
            "p50 ms",
            "p95 ms",
            "p99 ms",
            "of JDBC");
    Measured floor = null;
    for (Map.Entry<String, Booker> way : ways.entrySet()) {
      rounds(way.getValue(), WARM_UP);
      Measured measured = rounds(way.getValue(), ROUNDS);
      floor = floor == null ? measured : floor;
      table.row(
          way.getKey(),
          measured.perSecond(),
          measured.millis(50),
          measured.millis(95),
          measured.millis(99),
          "%.0f %%".formatted(100 * measured.perSecond() / floor.perSecond()));
    }
    return table;
  }

  private Measured rounds(Booker way, int rounds) throws Exception {
    Measured all = null;
    for (int round = 0; round < rounds; round++) {
      calendar.free();
      Measured one =
          Load.steady(
              CLIENTS,
              calendar.size() / CLIENTS,
              (client, turn) -> {
                int index = client + turn * CLIENTS;
                return way.takes(client, member(index), calendar.place(index));
              });
      require(one, calendar.size());
      all = all == null ? one : all.and(one);
    }
    calendar.tidy();
    return all;
  }

  private Table race() throws Exception {
    Table table =
        new Table("200 institutions at once", "answers a second", "p50 ms", "p95 ms", "p99 ms");
    for (Map.Entry<String, Booker> way : ways.entrySet()) {
      String name = way.getKey();
      table.row(name + ", on one slot", races(way.getValue(), 1, i -> calendar.place(4)));
      table.row(name + ", on ten slots", races(way.getValue(), 10, i -> calendar.place(i % 10)));
    }
    return table;
  }

  /** Over HTTP every institution has its connection, made in a first race that does not count. */
  private Measured races(Booker way, int slots, IntFunction<Calendar.Place> wanted)
      throws Exception {
    int workers = way instanceof OverHttp ? CONTENDERS : WORKERS;
    Measured all = null;
    for (int race = 0; race <= RACES; race++) {
      calendar.free();
      Measured one =
          Load.rush(
              CONTENDERS,
              workers,
              (worker, contender) -> way.takes(worker, member(contender), wanted.apply(contender)));
      require(one, slots);
      all = race <= 1 ? one : all.and(one);
    }
    return all;
  }

  private Crowd.Member member(int index) {
    return crowd.members().get(index % CONTENDERS);
  }

  /** A measurement of wrong answers is none. */
  private static void require(Measured measured, long successes) {
    if (measured.succeeded() != successes) {
      throw new IllegalStateException(
          "%d bookings instead of %d".formatted(measured.succeeded(), successes));
    }
  }

  static Entrance entrance(OneJar server) throws Exception {
    Properties passwords = new Properties();
    try (var in = Files.newBufferedReader(server.data().resolve("passwords.properties"));
        var owner = server.database()) {
      passwords.load(in);
      return new Entrance(
          owner.getMetaData().getURL(),
          "marketplace_owner",
          passwords.getProperty("owner"),
          "marketplace_app",
          passwords.getProperty("application"));
    }
  }
}
