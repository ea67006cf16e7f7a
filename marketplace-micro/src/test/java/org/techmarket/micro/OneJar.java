package org.techmarket.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** The built jar with a server and a database of its own, in a fresh data folder. */
public final class OneJar implements RunningMarketplace {

  private static final String POSTMASTER = "pg/postmaster.pid";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path data;
  private final int port;
  private final Map<String, String> settings;
  private Runner runner;
  private JarProcess jar;

  private OneJar(Path data, int port, Runner runner, Map<String, String> given) {
    this.data = data;
    this.runner = runner;
    this.port = port;
    this.settings = new HashMap<>();
    settings.put("MARKETPLACE_PORT", String.valueOf(port));
    settings.put("MARKETPLACE_DATA", data.toString());
    settings.put("MARKETPLACE_DEMO", "false");
    settings.put("MARKETPLACE_PUBLIC_URL", base().toString());
    settings.put("MARKETPLACE_ADMIN_LOGIN", ADMIN_LOGIN);
    settings.put("MARKETPLACE_ADMIN_PASSWORD", ADMIN_PASSWORD);
    settings.putAll(given);
  }

  public static OneJar start() throws Exception {
    return start(Map.of());
  }

  /** Starts with these environment variables over the defaults, and returns when it is ready. */
  public static OneJar start(Map<String, String> settings) throws Exception {
    return start(Runner.ours(), settings);
  }

  static OneJar start(Runner runner, Map<String, String> settings) throws Exception {
    Path data = Files.createTempDirectory("marketplace-data");
    runner.own(data);
    OneJar marketplace = new OneJar(data, freePort(), runner, settings);
    marketplace.startProcess();
    return marketplace;
  }

  @Override
  public URI base() {
    return URI.create("http://localhost:" + port);
  }

  public int port() {
    return port;
  }

  public Path data() {
    return data;
  }

  /** What it said on the console since its last start. */
  public String console() throws IOException {
    return jar.said() + jar.complained();
  }

  @Override
  public Connection database() throws IOException, SQLException {
    String databasePort = postmaster().get(3);
    Properties passwords = new Properties();
    try (var in = Files.newBufferedReader(data.resolve("passwords.properties"))) {
      passwords.load(in);
    }
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%s/marketplace".formatted(databasePort),
        "marketplace_owner",
        passwords.getProperty("owner"));
  }

  /** The process id of its PostgreSQL. */
  public long databasePid() throws IOException {
    return Long.parseLong(postmaster().get(0).strip());
  }

  /** Whether a process runs; one that ended but was not reaped yet has no command. */
  public static boolean isRunning(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
  }

  /** As Ctrl-C or a service manager does it. */
  public void stop() throws InterruptedException {
    jar.process().destroy();
    jar.awaitEnd();
  }

  /** As kill -9 does it; PostgreSQL lives on. */
  public void kill() throws InterruptedException {
    jar.kill(List.of());
  }

  /**
   * Has all that was recorded checked, while it runs or while it does not.
   *
   * @param kept heads to be looked for
   * @return what was said
   */
  String auditCheck(int exitCode, String... kept) throws Exception {
    List<String> command = new ArrayList<>(Runner.ours().command(List.of()));
    command.add("audit-check");
    command.addAll(List.of(kept));
    JarProcess check = JarProcess.start(command, Map.of("MARKETPLACE_DATA", data.toString()));
    check.awaitEnd();
    assertThat(check.exitCode()).as(check.said() + check.complained()).isEqualTo(exitCode);
    return check.said();
  }

  /** Kills the launcher alone. */
  void killLauncher() throws InterruptedException {
    jar.process().destroyForcibly();
    jar.awaitEnd();
  }

  /** Kills the application server alone, and returns when the launcher has ended, too. */
  int killServer() throws InterruptedException {
    jar.server().destroyForcibly();
    jar.awaitEnd();
    return jar.exitCode();
  }

  ProcessHandle server() {
    return jar.server();
  }

  /** As a power cut does it: PostgreSQL has no moment to write down what it has said already. */
  public void killAll() throws IOException, InterruptedException {
    jar.kill(databaseProcesses());
  }

  @Override
  public void restart() throws Exception {
    stop();
    startProcess();
  }

  /** Starts again by another Java. */
  void restart(Runner by) throws Exception {
    runner = by;
    restart();
  }

  @Override
  public void close() throws Exception {
    stop();
    if (Files.exists(data.resolve(POSTMASTER))) {
      databaseProcesses().forEach(ProcessHandle::destroyForcibly);
    }
    try (var files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private List<ProcessHandle> databaseProcesses() throws IOException {
    return ProcessHandle.of(databasePid())
        .map(postgres -> Stream.concat(Stream.of(postgres), postgres.descendants()).toList())
        .orElse(List.of());
  }

  private void startProcess() throws Exception {
    jar = JarProcess.start(runner, settings);
    Instant end = Instant.now().plus(PATIENCE);
    while (!isReady()) {
      if (!jar.process().isAlive() || Instant.now().isAfter(end)) {
        jar.process().destroy();
        throw new IllegalStateException("The marketplace did not start: " + console());
      }
      Thread.sleep(100);
    }
  }

  /** It says so on the console after it answered itself; its own checks may take longer. */
  private boolean isReady() throws Exception {
    if (!console().contains("Marketplace is ready: ")) {
      return false;
    }
    HttpRequest request = HttpRequest.newBuilder(base().resolve("/health/ready")).build();
    return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
  }

  private List<String> postmaster() throws IOException {
    return Files.readAllLines(data.resolve(POSTMASTER));
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
