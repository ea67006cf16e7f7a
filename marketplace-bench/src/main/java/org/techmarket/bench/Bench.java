package org.techmarket.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;

/** Measures the parts that are named, or all of them. */
final class Bench {

  private static final Map<String, Part> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("slots", new Slots());
    PARTS.put("pages", new Pages());
    PARTS.put("sign-ins", new SignIns());
    PARTS.put("audit", new AuditTrail());
    PARTS.put("certificates", new Certificates());
    PARTS.put("start", new Starts());
  }

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Collection<String> wanted = arguments.length == 0 ? PARTS.keySet() : List.of(arguments);
    if (!PARTS.keySet().containsAll(wanted)) {
      throw new IllegalArgumentException("The parts are " + PARTS.keySet());
    }
    prepare();
    Path page = Path.of(System.getProperty("bench.root"), "docs/performance.md");
    Report report = new Report(page, Machine.load());
    for (String part : wanted) {
      System.out.println("Measuring " + part + " ...");
      String tables = PARTS.get(part).measure();
      System.out.println(tables);
      report.put(part, tables);
    }
    System.exit(0); // the server's libraries leave threads behind
  }

  /** What a refused booking logs is not what is measured; the signing key needs a place. */
  private static void prepare() throws IOException {
    try (InputStream logging = Bench.class.getResourceAsStream("/logging.properties")) {
      LogManager.getLogManager().readConfiguration(logging);
    }
    System.setProperty("marketplace.data", Files.createTempDirectory("bench").toString());
  }
}
