package org.techmarket.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The database on disk: one database, one role that owns it and runs the migrations, and one role
 * for the application that owns nothing.
 *
 * <p>Text sorts by code point (builtin C.UTF-8, the same on every system); whoever sorts for people
 * names a collation, {@code zh-x-icu} for Chinese.
 */
final class Cluster {

  static final String DATABASE = "marketplace";
  static final String OWNER = "marketplace_owner";
  static final String APPLICATION = "marketplace_app";

  private static final String VERSION_FILE = "PG_VERSION";

  /** The superuser has no password and no entry: only the single-user mode below is superuser. */
  private static final String ACCESS_RULES =
      "# Two roles, one database, this machine only.%nhost %s %s,%s 127.0.0.1/32 scram-sha-256%n"
          .formatted(DATABASE, OWNER, APPLICATION);

  private Cluster() {}

  static Path in(DataFolder home) {
    return home.path().resolve("pg");
  }

  /** Opens the cluster of this home, or makes it aside and moves it when it is complete. */
  static Passwords openOrCreate(DataFolder home, Programs programs) throws IOException {
    if (Files.exists(in(home).resolve(VERSION_FILE))) {
      requireOurVersion(home);
      return Passwords.readFrom(home.path());
    }
    Path aside = home.emptied("pg.new");
    programs.user().own(aside);
    Passwords passwords = Passwords.drawnIn(home.path());
    initialise(aside, programs);
    createRolesAndDatabase(aside, programs, passwords);
    Files.move(aside, in(home), StandardCopyOption.ATOMIC_MOVE);
    return passwords;
  }

  private static void requireOurVersion(DataFolder home) throws IOException {
    String stored = Files.readString(in(home).resolve(VERSION_FILE)).strip();
    String bundled = PostgresBinaries.version();
    if (!bundled.startsWith(stored + ".")) {
      throw new StartRefused(
          ("The data folder %s was written by PostgreSQL %s and this marketplace brings %s;"
                  + " start it with the release that wrote it.")
              .formatted(home.path(), stored, bundled));
    }
  }

  private static void initialise(Path folder, Programs programs) throws IOException {
    programs.run(
        "initdb",
        "--pgdata=" + folder,
        "--username=postgres",
        "--auth=reject",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--lc-collate=C",
        "--lc-ctype=C",
        "--lc-messages=C");
    Files.writeString(folder.resolve("pg_hba.conf"), ACCESS_RULES);
  }

  private static void createRolesAndDatabase(Path folder, Programs programs, Passwords passwords)
      throws IOException {
    programs.runWithInput(
        """
        create role %1$s login password '%2$s'
        create role %3$s login password '%4$s'
        create database %5$s owner %1$s
        """
            .formatted(OWNER, passwords.owner(), APPLICATION, passwords.application(), DATABASE),
        "postgres",
        "--single",
        "-D",
        folder.toString(),
        "-c",
        "exit_on_error=on",
        "postgres");
  }
}
