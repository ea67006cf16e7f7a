package org.techmarket.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.techmarket.audit.AuditHead;
import org.techmarket.audit.service.AuditCheck;
import org.techmarket.audit.service.AuditReport;
import org.techmarket.postgres.DataFolder;
import org.techmarket.postgres.EmbeddedPostgres;
import org.techmarket.postgres.Options;
import org.techmarket.postgres.StartRefused;

/**
 * Reads again all that was recorded, without the server: while the market runs, over its database;
 * while it does not, over a database started for this alone. Nothing is changed.
 */
final class AuditChecking {

  static final int FITS = 0;
  static final int DOES_NOT_FIT = 1;
  static final int NOT_CHECKED = 2;

  private static final int STEPS_BETWEEN_LINES = 100_000;

  private AuditChecking() {}

  /** Returns the exit code. */
  static int run(Variables variables) {
    try {
      Optional<Database> outside = Database.outside(variables);
      return outside.isPresent() ? check(outside.get()) : ofFolder(Settings.data(variables));
    } catch (StartRefused | SQLException e) {
      System.err.println("marketplace: " + e.getMessage());
      return NOT_CHECKED;
    }
  }

  private static int ofFolder(Path folder) throws SQLException {
    if (Files.notExists(folder.resolve("pg"))) {
      throw new StartRefused("There is no database in the folder %s.".formatted(folder));
    }
    Optional<EmbeddedPostgres.Access> running = EmbeddedPostgres.running(folder);
    if (running.isPresent()) {
      return check(Database.of(running.get()));
    }
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(DataFolder.lock(folder), Options.defaults())) {
      return check(Database.of(postgres.access()));
    }
  }

  private static int check(Database database) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      connection.setAutoCommit(false);
      AuditReport report = new AuditCheck(connection, AuditChecking::tell).run();
      connection.rollback();
      tell(report);
      return report.fits() ? FITS : DOES_NOT_FIT;
    }
  }

  private static void tell(long done, long total) {
    if (done > 0 && done % STEPS_BETWEEN_LINES == 0 && done < total) {
      System.out.printf("Checked %,d of %,d%n", done, total);
    }
  }

  private static void tell(AuditReport report) {
    AuditHead head = report.lastHead();
    if (head != null) {
      System.out.printf(
          "Last head: %d of %s, hash %s%n",
          head.content().number(), head.content().at(), head.hash());
    }
    if (report.fits()) {
      System.out.printf(
          "Everything fits: %,d entries, %,d of them later than the last head and only chained.%n",
          report.entries(), report.unsealed());
    } else {
      System.out.printf(
          "Does not fit: number %d (%s). %s.%n",
          report.misfit().row(), report.misfit().where(), report.misfit().kind().sentence());
    }
  }
}
