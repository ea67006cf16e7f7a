package org.techmarket.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every test leaves the one marketplace running for the next. */
class LauncherIT {

  private static OneJar marketplace;

  @BeforeAll
  static void start() throws Exception {
    marketplace = OneJar.start();
    execute("create table note (word text)");
  }

  @AfterAll
  static void stop() throws Exception {
    marketplace.close();
  }

  @Test
  void theApplicationAnswersAtTheRootAndTheConsoleStaysQuiet() throws Exception {
    assertThatItWorks(marketplace);
  }

  @Test
  void sigtermLeavesNoPostgresBehind() throws Exception {
    long postgres = marketplace.databasePid();
    marketplace.stop();
    assertThat(isRunning(postgres)).isFalse();
    assertThat(marketplace.data().resolve("pg/postmaster.pid")).doesNotExist();
    marketplace.restart();
  }

  @Test
  void afterAKillOfTheProcessTheRowsAreThere() throws Exception {
    execute("insert into note values ('before the kill')");
    long orphan = marketplace.databasePid();
    marketplace.kill();
    assertThat(isRunning(orphan)).isTrue();
    marketplace.restart();
    assertThat(isRunning(orphan)).isFalse();
    assertThat(countOf("before the kill")).isEqualTo(1);
  }

  @Test
  void afterAPowerCutTheRowsAreThere() throws Exception {
    execute("insert into note values ('before the power cut')");
    marketplace.killAll();
    marketplace.restart();
    assertThat(countOf("before the power cut")).isEqualTo(1);
  }

  @Test
  void aNewerJavaRunsItOnWhatAnOlderOneStored() throws Exception {
    assumeThat(Runner.newer()).as("a newer Java").isNotEmpty();
    execute("insert into note values ('by an older Java')");
    for (Runner newer : Runner.newer()) {
      marketplace.restart(newer);
      assertThat(countOf("by an older Java")).isEqualTo(1);
      assertThatItWorks(marketplace);
    }
  }

  @Test
  void anOrdinaryUserRunsItByEachJava() throws Exception {
    List<Runner> ordinary = Runner.ordinaryUser();
    assumeThat(ordinary).as("only root can become somebody else").isNotEmpty();
    try (OneJar own = OneJar.start(ordinary.get(0), Map.of())) {
      assertThatItWorks(own);
      assertThat(Files.getOwner(own.data().resolve("pg")).getName()).isNotEqualTo("root");
      for (Runner newer : ordinary.subList(1, ordinary.size())) {
        own.restart(newer);
        assertThatItWorks(own);
      }
    }
  }

  private static void assertThatItWorks(OneJar marketplace) throws Exception {
    assertThat(marketplace.console())
        .startsWith("Marketplace is ready: " + marketplace.base())
        .doesNotContain("WARNING");
    HttpRequest home = HttpRequest.newBuilder(marketplace.base().resolve("/")).build();
    var answer = HttpClient.newHttpClient().send(home, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private static void execute(String statement) throws Exception {
    try (var connection = marketplace.database();
        var jdbc = connection.createStatement()) {
      jdbc.execute(statement);
    }
  }

  private static int countOf(String word) throws Exception {
    try (var connection = marketplace.database();
        var jdbc = connection.createStatement();
        var rows =
            jdbc.executeQuery("select count(*) from note where word = '%s'".formatted(word))) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** A process that ended but was not reaped yet has no command. */
  private static boolean isRunning(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
  }
}
