package org.techmarket.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  static final String ARGUMENT = "audit-check";

  static final int FITS = 0;
  static final int DOES_NOT_FIT = 1;
  static final int NOT_CHECKED = 2;

  private static final String KEPT = "\\d{1,18}:[0-9a-f]{64}";
  private static final int STEPS_BETWEEN_LINES = 100_000;

  private AuditChecking() {}

  /**
   * Returns the exit code.
   *
   * @param arguments heads that were kept elsewhere are among them, as {@code number:hash}
   */
  static int run(Variables variables, String... arguments) {
    try {
      List<String> kept = kept(arguments);
      Optional<Database> outside = Database.outside(variables);
      return outside.isPresent()
          ? check(outside.get(), kept)
          : ofFolder(Settings.data(variables), kept);
    } catch (StartRefused | SQLException e) {
      System.err.println("marketplace: " + e.getMessage());
      return NOT_CHECKED;
    }
  }

  private static List<String> kept(String... arguments) {
    List<String> kept = Stream.of(arguments).filter(it -> !it.equals(ARGUMENT)).toList();
    kept.stream()
        .filter(it -> !it.matches(KEPT))
        .forEach(
            it -> {
              throw new StartRefused("%s is no head written as number:hash.".formatted(it));
            });
    return kept;
  }

  private static int ofFolder(Path folder, List<String> kept) throws SQLException {
    if (Files.notExists(folder.resolve("pg"))) {
      throw new StartRefused("There is no database in the folder %s.".formatted(folder));
    }
    Optional<EmbeddedPostgres.Access> running = EmbeddedPostgres.running(folder);
    if (running.isPresent()) {
      return check(Database.of(running.get()), kept);
    }
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(DataFolder.lock(folder), Options.defaults())) {
      return check(Database.of(postgres.access()), kept);
    }
  }

  private static int check(Database database, List<String> kept) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      connection.setAutoCommit(false);
      AuditReport report = new AuditCheck(connection, AuditChecking::tell).run();
      tell(report);
      boolean isKept = areThere(connection, kept);
      connection.rollback();
      return report.fits() && isKept ? FITS : DOES_NOT_FIT;
    }
  }

  private static boolean areThere(Connection connection, List<String> kept) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select from audit_head where number || ':' || hash = ?")) {
      for (String head : kept) {
        statement.setString(1, head);
        try (ResultSet found = statement.executeQuery()) {
          if (!found.next()) {
            System.out.printf("Does not fit: the head %s is not there.%n", head);
            return false;
          }
        }
      }
    }
    return true;
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
