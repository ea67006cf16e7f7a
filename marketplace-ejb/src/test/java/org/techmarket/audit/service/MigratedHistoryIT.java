package org.techmarket.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.techmarket.postgres.DataFolder;
import org.techmarket.postgres.EmbeddedPostgres;
import org.techmarket.postgres.Options;

/**
 * What was recorded before there were chains got its chains when the market was brought up to date.
 */
class MigratedHistoryIT {

  private static final String BEFORE_CHAINS = "20261125.94?";

  @Test
  void theHistoryOfAnOlderReleaseIsChainedAndFits() throws Exception {
    Path home = Files.createTempDirectory("marketplace-test");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(DataFolder.lock(home), Options.defaults().with("fsync", "off"))) {
      migrate(postgres, BEFORE_CHAINS);
      try (Connection owner = connection(postgres)) {
        fill(owner);
        migrate(postgres, "latest");
        owner.setAutoCommit(false);
        AuditReport report = new AuditCheck(owner, (done, total) -> {}).run();
        assertThat(report.misfit()).isNull();
        assertThat(report.entries()).isEqualTo(4);
      }
    } finally {
      DataFolder.delete(home);
    }
  }

  private static void fill(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(
          """
          insert into organisation (credit_code, name, party_type, city_code, version) values
            ('123700004955700048', '\u4e2d\u56fd', 'UNIVERSITY', '370200', 0);
          insert into account (login, display_name, password_hash, organisation_id, version) values
            ('li.lei', '\u674e\u96f7', 'none', 1, 0), ('operator', '\u738b', 'none', null, 0);
          insert into recorded_transition (subject, subject_id, from_stage, to_stage, reason, account_id, happened_at) values
            ('Achievement', 1, null, 'SUBMITTED', null, 1, '2026-11-23T02:00:00.123456Z'),
            ('Contract', 1, null, 'SIGNED', null, 1, '2026-11-23T02:00:01Z'),
            ('Achievement', 1, 'SUBMITTED', 'RETURNED', '\u8bf7\u8865\u5145: 3,5', 2, '2026-11-23T02:01:00Z'),
            ('RoadshowBooking', 7, 'HELD', 'EXPIRED', null, null, '2026-11-23T02:02:00.5Z');
          """);
    }
  }

  private static void migrate(EmbeddedPostgres postgres, String target) {
    Flyway.configure()
        .dataSource(postgres.url(), postgres.owner(), postgres.ownerPassword())
        .locations("classpath:db/migration")
        .placeholders(Map.of("app", postgres.application()))
        .target(target)
        .load()
        .migrate();
  }

  private static Connection connection(EmbeddedPostgres postgres) throws SQLException, IOException {
    return DriverManager.getConnection(postgres.url(), postgres.owner(), postgres.ownerPassword());
  }
}
