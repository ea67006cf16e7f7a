package org.techmarket.bench;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.audit.service.AuditRecorder;
import org.techmarket.micro.Crowd;
import org.techmarket.micro.Market;
import org.techmarket.micro.OneJar;
import org.techmarket.testing.Slice;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

/**
 * What it costs a step of a procedure to be recorded: slots taken with the audit trail and without.
 */
final class AuditTrail implements Part {

  private static final LocalDate FIRST_DAY = LocalDate.of(2040, 1, 2);
  private static final int INSTITUTIONS = 50;
  private static final int ROADSHOWS = 10;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 6;

  private Crowd crowd;
  private Calendar calendar;

  @Override
  public String measure() throws Exception {
    try (OneJar server = OneJar.start()) {
      Market market = Market.of(server);
      crowd = Crowd.of(market, INSTITUTIONS);
      calendar = new Calendar(market.sql(), FIRST_DAY, ROADSHOWS);
      calendar.tidy();
      TestDatabase database = TestDatabase.of(Slots.entrance(server));
      try (Slice slice = Slice.over(database);
          Slice silent = Slice.over(database, new WithoutRecorder())) {
        return table(server, slice, silent).toString();
      }
    }
  }

  private Table table(OneJar server, Slice slice, Slice silent) throws Exception {
    ThroughService service = through(slice);
    List<String> statements =
        Statements.of(() -> service.takes(0, crowd.members().get(0), calendar.place(0)));
    Map<String, Booker> ways = new LinkedHashMap<>();
    ways.put("service", service);
    ways.put("service, nothing recorded", through(silent));
    ways.put("JDBC", new StraightJdbc(Slots.entrance(server), statements, true));
    ways.put("JDBC, nothing recorded", new StraightJdbc(Slots.entrance(server), statements, false));
    Map<String, Measured> measured = new LinkedHashMap<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (Map.Entry<String, Booker> way : ways.entrySet()) {
        Measured one = round(way.getValue());
        if (round >= WARM_UP) {
          measured.merge(way.getKey(), one, Measured::and);
        }
      }
    }
    return told(measured);
  }

  private static ThroughService through(Slice slice) {
    slice.bean(TestClock.class).set(Instant.now());
    return new ThroughService(slice);
  }

  private Measured round(Booker way) throws Exception {
    calendar.free();
    Measured all =
        Load.steady(
            1,
            calendar.size(),
            (client, turn) ->
                way.takes(client, crowd.members().get(turn % INSTITUTIONS), calendar.place(turn)));
    if (all.succeeded() != calendar.size()) {
      throw new IllegalStateException("Only %d slots were taken".formatted(all.succeeded()));
    }
    return all;
  }

  private static Table told(Map<String, Measured> measured) {
    Table table =
        new Table("one after the other", "mean ms", "p50 ms", "p95 ms", "with to without");
    double before = 0;
    String last = null;
    for (Map.Entry<String, Measured> way : measured.entrySet()) {
      Measured one = way.getValue();
      boolean isWithout = last != null && way.getKey().startsWith(last);
      Object ratio = isWithout ? before / one.meanMillis() : "";
      table.row(way.getKey(), one.meanMillis(), one.millis(50), one.millis(95), ratio);
      before = one.meanMillis();
      last = way.getKey();
    }
    return table;
  }

  /** Leaves out the one who records. */
  private static final class WithoutRecorder implements Extension {
    void leaveOut(@Observes ProcessAnnotatedType<AuditRecorder> type) {
      type.veto();
    }
  }
}
