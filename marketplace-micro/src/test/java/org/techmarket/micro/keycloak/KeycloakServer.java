package org.techmarket.micro.keycloak;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A real Keycloak, as the build has unpacked it, in a process of its own with a new database. */
final class KeycloakServer {

  static final String ADMIN = "administrator.of.keycloak";
  static final String SECRET = "a secret of the tests";

  /** Nobody changes its classes, so the compiler that starts soonest is the best. */
  private static final String JAVA_OPTIONS = "-XX:TieredStopAtLevel=1";

  private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
  private static final Path LOG = Path.of("target", "keycloak.log").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final int port;
  private final URI market;
  private Process process;

  /** One for the market at that address; it is started when that is told, and ends with us. */
  KeycloakServer(int port, URI market) {
    this.port = port;
    this.market = market;
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** The realm as we ship it, which the tests complete with people and programs. */
  static String issuer(int port) {
    return "http://localhost:%d/realms/marketplace".formatted(port);
  }

  URI base() {
    return URI.create("http://localhost:" + port);
  }

  /** Begins with nothing but the realm. */
  void start() throws Exception {
    delete(HOME.resolve("data"));
    Path realm =
        Files.createDirectories(HOME.resolve("data/import")).resolve("marketplace-realm.json");
    Files.writeString(realm, TestRealm.json());
    startProcess();
  }

  /** As kill -9 does it. */
  void kill() throws InterruptedException {
    Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .toList()
        .forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  /** With all it knew when it was killed, unless it runs. */
  void startAgain() throws Exception {
    if (!process.isAlive()) {
      startProcess();
    }
  }

  private void end() {
    try {
      if (process != null) {
        kill();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void startProcess() throws Exception {
    List<String> command =
        List.of(
            "sh",
            HOME.resolve("bin/kc.sh").toString(),
            "start-dev",
            "--import-realm",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=" + base(),
            "--cache=local");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS_APPEND", JAVA_OPTIONS);
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", SECRET);
    builder.environment().put("MARKETPLACE_PUBLIC_URL", market.toString());
    builder.environment().put("MARKETPLACE_OIDC_CLIENT_SECRET", SECRET);
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
    process = builder.start();
    awaitAnswer();
  }

  private void awaitAnswer() throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!answers()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        kill();
        throw new IllegalStateException("Keycloak did not start; see " + LOG);
      }
      Thread.sleep(100);
    }
  }

  private boolean answers() throws InterruptedException {
    URI known = URI.create(issuer(port) + "/.well-known/openid-configuration");
    try {
      return HTTP.send(
                  HttpRequest.newBuilder(known).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
