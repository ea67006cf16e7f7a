package org.techmarket.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The jar is run by others than those of all other tests: by newer Javas, as an ordinary user. */
class OtherRunnersIT {

  @Test
  void aNewerJavaRunsItOnWhatAnOlderOneStored() throws Exception {
    assumeThat(Runner.newer()).as("a newer Java").isNotEmpty();
    try (OneJar marketplace = OneJar.start()) {
      runByEach(Runner.newer(), marketplace);
    }
  }

  @Test
  void anOrdinaryUserRunsItByEachJava() throws Exception {
    List<Runner> ordinary = Runner.ordinaryUser();
    assumeThat(ordinary).as("only root can become somebody else").isNotEmpty();
    try (OneJar own = OneJar.start(ordinary.get(0), Map.of())) {
      assertThatItWorks(own);
      assertThat(Files.getOwner(own.data().resolve("pg")).getName()).isNotEqualTo("root");
      runByEach(ordinary.subList(1, ordinary.size()), own);
    }
  }

  private static void runByEach(List<Runner> runners, OneJar marketplace) throws Exception {
    note(marketplace, "create table note as select 'by an older Java' as word");
    for (Runner each : runners) {
      marketplace.restart(each);
      assertThatItWorks(marketplace);
      note(marketplace, "select word from note");
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

  private static void note(OneJar marketplace, String statement) throws Exception {
    try (var connection = marketplace.database();
        var jdbc = connection.createStatement()) {
      jdbc.execute(statement);
    }
  }
}
