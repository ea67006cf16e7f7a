package org.techmarket.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.postgres.DataFolder;

/** Every test leaves the one marketplace running for the next. */
class LauncherIT {

  private static final Path CLASSES = Path.of("target", "classes-loaded.log").toAbsolutePath();
  private static final Duration ARCHIVE_WITHIN = Duration.ofMinutes(3);

  private static final String PUBLIC_URL = "https://market.example.cn";

  private static OneJar marketplace;

  @BeforeAll
  static void start() throws Exception {
    marketplace =
        OneJar.start(
            Map.of("MARKETPLACE_JAVA_OPTS", options(), "MARKETPLACE_PUBLIC_URL", PUBLIC_URL));
  }

  @AfterAll
  static void stop() throws Exception {
    marketplace.close();
  }

  @Test
  void theApplicationAnswersAtTheRoot() throws Exception {
    HttpRequest home = HttpRequest.newBuilder(marketplace.base().resolve("/")).build();
    var answer = HttpClient.newHttpClient().send(home, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void theConsoleStaysQuiet() throws Exception {
    assertThat(marketplace.console()).startsWith("Marketplace is ready: " + PUBLIC_URL);
  }

  @Test
  void whereThereIsTlsNothingGoesWithoutIt() throws Exception {
    for (String path : List.of("/language?to=en", "/workbench/queue")) {
      HttpRequest.Builder request = HttpRequest.newBuilder(marketplace.base().resolve(path));
      if (path.startsWith("/workbench")) {
        request.POST(HttpRequest.BodyPublishers.noBody()).header("Sec-Fetch-Site", "same-origin");
      }
      var answer =
          HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding());
      assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("Secure");
    }
    HttpRequest home = HttpRequest.newBuilder(marketplace.base().resolve("/")).build();
    var answer = HttpClient.newHttpClient().send(home, HttpResponse.BodyHandlers.discarding());
    assertThat(answer.headers().firstValue("Strict-Transport-Security"))
        .contains("max-age=31536000");
  }

  @Test
  void sigtermLeavesNoPostgresBehind() throws Exception {
    long postgres = marketplace.databasePid();
    marketplace.stop();
    assertThat(OneJar.isRunning(postgres)).isFalse();
    assertThat(marketplace.data().resolve("pg/postmaster.pid")).doesNotExist();
    marketplace.restart();
  }

  @Test
  void theServerDoesNotOutliveItsLauncher() throws Exception {
    ProcessHandle server = marketplace.server();
    marketplace.killLauncher();
    server.onExit().get(10, TimeUnit.SECONDS);
    marketplace.restart();
  }

  @Test
  void ofAServerThatBreaksDownTheConsoleTellsAndNoPostgresIsLeft() throws Exception {
    long postgres = marketplace.databasePid();
    assertThat(marketplace.killServer()).isEqualTo(137);
    assertThat(marketplace.console())
        .contains("marketplace: The server was ended from outside or broke down (exit code 137)");
    assertThat(OneJar.isRunning(postgres)).isFalse();
    marketplace.restart();
  }

  @Test
  void theNextStartFindsItsClassesInAnArchive() throws Exception {
    Instant end = Instant.now().plus(ARCHIVE_WITHIN);
    while (archives().isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(500);
    }
    assertThat(archives()).as("archives").hasSize(1);
    marketplace.restart();
    try (var loaded = Files.lines(CLASSES)) {
      assertThat(loaded.filter(it -> it.contains(" org.hibernate.")))
          .as("classes of Hibernate that came from the archive")
          .filteredOn(it -> it.contains("shared objects file"))
          .hasSizeGreaterThan(1_000);
    }
    assertThat(prepared()).as("to a preparation there is nothing left to do").isZero();
  }

  private static int prepared() throws Exception {
    Path scratch = Files.createTempDirectory("marketplace-data");
    List<String> command = new ArrayList<>(Runner.ours().command(List.of()));
    command.add("prepare");
    Map<String, String> settings = Map.of("MARKETPLACE_DATA", scratch.toString());
    JarProcess jar = JarProcess.start(command, Runner.ours().settings(settings));
    jar.awaitEnd();
    assertThat(scratch.resolve("pg")).doesNotExist();
    DataFolder.delete(scratch);
    return jar.exitCode();
  }

  @Test
  void whatWasRecordedIsCheckedWhileTheMarketRunsAndWhileItDoesNot() throws Exception {
    assertThat(marketplace.auditCheck(0)).contains("Everything fits");
    try (Connection owner = marketplace.database();
        Statement statement = owner.createStatement()) {
      statement.execute("update audit_entry set verb = 'opem' where id = 1");
      assertThat(marketplace.auditCheck(1)).contains("number 1 (Account 1 / 1)");
      statement.execute("update audit_entry set verb = 'open' where id = 1");
    }
    String kept = "1:" + "0".repeat(64);
    assertThat(marketplace.auditCheck(1, kept)).contains("the head " + kept + " is not there");
    marketplace.stop();
    assertThat(marketplace.auditCheck(0)).contains("Everything fits");
    assertThat(marketplace.data().resolve("pg/postmaster.pid")).doesNotExist();
    marketplace.restart();
  }

  /** Those of the default, and a list of where each class came from. */
  private static String options() {
    return "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m -Xlog:class+load:file=" + CLASSES;
  }

  /** Beside the jars of the server that runs; an earlier build may have left others. */
  private static List<Path> archives() throws IOException {
    Path server =
        Stream.of(marketplace.server().info().arguments().orElseThrow())
            .filter(it -> it.endsWith("marketplace-server.jar"))
            .map(it -> Path.of(it).getParent())
            .findFirst()
            .orElseThrow();
    try (var files = Files.list(server)) {
      return files.filter(it -> it.toString().endsWith(".jsa")).toList();
    }
  }
}
