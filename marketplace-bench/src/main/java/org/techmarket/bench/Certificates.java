package org.techmarket.bench;

import jakarta.json.bind.JsonbBuilder;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.techmarket.document.service.Signer;
import org.techmarket.postgres.Options;
import org.techmarket.registration.CertificateContent;
import org.techmarket.registration.IssueEntry;
import org.techmarket.registration.service.CertificatePress;
import org.techmarket.registration.service.IssueService;
import org.techmarket.testing.Cast;
import org.techmarket.testing.RegistrationOffice;
import org.techmarket.testing.Slice;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;

/** Certificates of one registration point issued by the service, beside what they consist of. */
final class Certificates implements Part {

  private static final int WARM_UP = 100;
  private static final int MEASURED = 200;

  private static final String LOADED = "case, contract and people loaded";
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("signed", "Signer\\.sign");
    PARTS.put(
        "faces cut out and deflated", "TrueTypeFontSubSet\\.|TrueTypeFontUnicode\\.writeFont");
    PARTS.put("drawn: layout, text, structure", "CertificatePress\\.certificate");
    PARTS.put(
        "number, certificate and stage stored",
        "SqlNumberSeries\\.next|Flush\\.added|TransactionImpl\\.commit");
  }

  private final Queue<Case> ready = new ConcurrentLinkedQueue<>();
  private Slice slice;

  /** A case that waits for the reviewer, as she has seen it. */
  private record Case(long id, IssueEntry entry) {}

  @Override
  public String measure() throws Exception {
    try (Slice started = Slice.over(TestDatabase.start(Options.defaults()))) {
      slice = started;
      Cast.enter(slice.database());
      RegistrationOffice office = slice.bean(RegistrationOffice.class);
      office.openPoint();
      Stream.generate(office::inRecheck)
          .limit(WARM_UP + 2 * MEASURED)
          .forEach(id -> ready.add(new Case(id, office.issue(id))));
      return tables();
    }
  }

  private String tables() throws Exception {
    Load.steady(1, WARM_UP, this::issue);
    Table table = new Table("", "threads", "a second", "p50 ms", "p95 ms", "p99 ms");
    addParts(table);
    Measured alone;
    Map<String, Double> shares;
    try (StackShares looks = new StackShares(PARTS, LOADED)) {
      alone =
          Load.steady(
              1,
              MEASURED,
              (client, turn) -> {
                looks.itIsMe();
                return issue(client, turn);
              });
      shares = looks.shares();
    }
    add(table, "**issued by the service**", 1, alone);
    add(table, "**issued by the service**", 2, Load.steady(2, MEASURED / 2, this::issue));
    return "%s\n%s".formatted(table, parts(alone, shares));
  }

  private void addParts(Table table) throws Exception {
    byte[] pdf = HexFormat.of().parseHex(certificate("encode(pdf, 'hex')"));
    CertificateContent content =
        JsonbBuilder.create().fromJson(certificate("snapshot"), CertificateContent.class);
    CertificatePress press = slice.bean(CertificatePress.class);
    Signer signer = slice.bean(Signer.class);
    BareDrawing bare = new BareDrawing(pdf);
    byte[] drawn = press.certificate(content, null);
    for (int threads : List.of(1, 2)) {
      measure(table, "bare OpenPDF, the same texts", threads, bare::draw);
      measure(table, "drawn", threads, () -> press.certificate(content, null));
      measure(table, "signed", threads, () -> signer.sign(drawn));
    }
  }

  private static void measure(Table table, String what, int threads, Making making)
      throws Exception {
    Load.Work work = (client, turn) -> making.paper().length > 0;
    Load.steady(threads, WARM_UP / threads, work);
    add(table, what, threads, Load.steady(threads, MEASURED / threads, work));
  }

  private static void add(Table table, String what, int threads, Measured m) {
    table.row(what, threads, m.perSecond(), m.millis(50), m.millis(95), m.millis(99));
  }

  private static Table parts(Measured all, Map<String, Double> shares) {
    Table table = new Table("of one certificate", "ms", "share");
    shares.forEach(
        (part, share) ->
            table.row(part, share * all.meanMillis(), "%.0f %%".formatted(100 * share)));
    return table.row("all", all.meanMillis(), "100 %");
  }

  private String certificate(String column) {
    return slice.database().owner().text("select " + column + " from certificate limit 1");
  }

  private boolean issue(int client, int turn) {
    Case next = ready.remove();
    TestCaller caller = slice.bean(TestCaller.class);
    caller.as(Cast.REVIEWER);
    try {
      slice.bean(IssueService.class).issue(next.id(), next.entry());
      return true;
    } finally {
      caller.leave();
    }
  }

  private interface Making {
    byte[] paper();
  }
}
