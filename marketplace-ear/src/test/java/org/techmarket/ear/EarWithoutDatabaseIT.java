package org.techmarket.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EarWithoutDatabaseIT {

  private static final String SENTENCE =
      "MARKETPLACE_DB_URL, MARKETPLACE_DB_USER, MARKETPLACE_DB_OWNER_USER,"
          + " MARKETPLACE_DB_OWNER_PASSWORD must be set:";

  @Test
  void itIsNotDeployedAndTheFirstThingSaidIsWhichSettingsAreMissing() throws Exception {
    try (PayaraServer server = new PayaraServer("without-database")) {
      server.start(Map.of("MARKETPLACE_DB_PASSWORD", "given"));
      assertThat(server.isDeployed()).isFalse();
      assertThat(firstError(server.said())).contains(SENTENCE);
    }
  }

  private static String firstError(String log) {
    int begin = log.indexOf("|SEVERE|");
    return begin < 0 ? "" : log.substring(begin, log.indexOf("|#]", begin));
  }
}
