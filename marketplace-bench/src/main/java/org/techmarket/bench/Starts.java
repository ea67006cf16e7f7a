package org.techmarket.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** From the start to the first page, and the memory it takes, beside an empty server. */
final class Starts implements Part {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int TIMES = 3;
  private static final int REQUESTS = 2_000;
  private static final int CLIENTS = 8;
  private static final int PATIENCE_SECONDS = 120;
  private static final int POLL_MILLIS = 25;
  private static final Path ROOT = Path.of(System.getProperty("bench.root"));

  /** One start: seconds to the first page, megabytes then, megabytes after load. */
  private record Start(double seconds, double atFirst, double afterLoad) {}

  @Override
  public String measure() throws Exception {
    Table table =
        new Table(
            "median of %d starts".formatted(TIMES),
            "first page, s",
            "all, s",
            "resident then, MB",
            "resident after %,d requests, MB".formatted(REQUESTS));
    Map<String, List<Start>> rows = new LinkedHashMap<>();
    for (int i = 0; i < TIMES; i++) {
      Path data = Files.createTempDirectory("bench-data");
      Path alone = Files.createTempDirectory("bench-data");
      Map<String, String> own =
          Map.of("MARKETPLACE_PROGRAMS", alone.resolve("programs").toString());
      measure(rows, "Payara Micro without an application", NOT_FOUND, Starts::payara);
      measure(rows, "Marketplace, an empty data folder", OK, market(data, Map.of()));
      measure(rows, "Marketplace, its data there", OK, market(data, Map.of()));
      measure(
          rows,
          "the same with the thorough compiler, too",
          OK,
          market(data, Machine.BOTH_COMPILERS));
      measure(rows, "the jar alone, an empty data folder", OK, market(alone, own));
      remove(data);
      remove(alone);
    }
    rows.forEach((what, starts) -> row(table, what, starts));
    return table.toString();
  }

  private static void measure(
      Map<String, List<Start>> rows, String what, int first, Command command) throws Exception {
    rows.computeIfAbsent(what, none -> new ArrayList<>()).add(start(first, command));
  }

  private static void row(Table table, String what, List<Start> starts) {
    String all =
        String.join(", ", starts.stream().map(s -> "%.1f".formatted(s.seconds())).toList());
    table.row(
        what,
        median(starts.stream().map(Start::seconds).toList()),
        all,
        median(starts.stream().map(Start::atFirst).toList()),
        median(starts.stream().map(Start::afterLoad).toList()));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static Start start(int first, Command command) throws Exception {
    int port = freePort();
    long begin = System.nanoTime();
    Process process = command.on(port).start();
    try {
      URI base = URI.create("http://localhost:" + port);
      await(first, process, base);
      double seconds = (System.nanoTime() - begin) / 1e9;
      double atFirst = Machine.resident(process.toHandle());
      load(base);
      return new Start(seconds, atFirst, Machine.resident(process.toHandle()));
    } finally {
      process.destroy();
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  /**
   * An empty server says that there is no page; ours says so too, until its application is there.
   */
  private static void await(int status, Process process, URI base) throws InterruptedException {
    for (int i = 0; i < PATIENCE_SECONDS * 1000 / POLL_MILLIS && process.isAlive(); i++) {
      try (Wire wire = new Wire(base)) {
        if (wire.get("/").status() == status) {
          return;
        }
      } catch (IOException notYet) {
        // asked again below
      }
      Thread.sleep(POLL_MILLIS);
    }
    throw new IllegalStateException("No page came within two minutes");
  }

  private static void load(URI base) throws Exception {
    Wire[] wires = new Wire[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
      wires[i] = new Wire(base);
    }
    List<String> pages = List.of("/", "/roadshow/roadshows", "/exhibition/achievements", "/verify");
    Load.steady(
        CLIENTS,
        REQUESTS / CLIENTS,
        (client, turn) -> wires[client].get(pages.get(turn % pages.size())).status() == 200);
  }

  /** As people start it: with the demonstration, by its script. */
  private static Command market(Path data, Map<String, String> settings) {
    return port -> {
      ProcessBuilder start = new ProcessBuilder(ROOT.resolve("bin/start").toString());
      start.environment().put("MARKETPLACE_PORT", String.valueOf(port));
      start.environment().put("MARKETPLACE_DATA", data.toString());
      start.environment().putAll(settings);
      return quiet(start);
    };
  }

  private static ProcessBuilder payara(int port) {
    List<String> command = new ArrayList<>(List.of("java"));
    command.addAll(List.of(Machine.OPTIONS.split(" ")));
    command.addAll(
        List.of("-jar", payaraMicro(), "--nohazelcast", "--nohostaware", "--port", "" + port));
    return quiet(new ProcessBuilder(command));
  }

  private static ProcessBuilder quiet(ProcessBuilder builder) {
    return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private static String payaraMicro() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(jar -> Path.of(jar).getFileName().toString().startsWith("payara-micro-"))
        .findFirst()
        .orElseThrow();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private interface Command {
    ProcessBuilder on(int port);
  }
}
