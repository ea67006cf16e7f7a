package org.techmarket.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir static Path home;
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() {
    postgres = EmbeddedPostgres.start(home);
  }

  @AfterAll
  static void stop() {
    postgres.stop();
  }

  @Test
  void theApplicationRoleOwnsNothing() throws SQLException {
    try (Sql owner = Sql.asOwnerOf(postgres)) {
      owner.run("create table kept_from_the_application (id int)");
      assertThat(
              owner.one(
                  "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                      + " where r.rolname = 'marketplace_app'"))
          .isEqualTo("0");
    }
    try (Sql application = Sql.asApplicationOf(postgres)) {
      assertThatThrownBy(() -> application.run("create table mine (id int)"))
          .hasMessageContaining("permission denied for schema public");
      assertThatThrownBy(() -> application.one("select count(*) from kept_from_the_application"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void chineseSortsByPinyinWhenAsked() throws SQLException {
    try (Sql owner = Sql.asOwnerOf(postgres)) {
      assertThat(
              owner.one(
                  "select string_agg(city, ' ' order by city collate \"zh-x-icu\")"
                      + " from unnest(array['济南', '青岛', '北京']) city"))
          .isEqualTo("北京 济南 青岛");
    }
  }

  @Test
  void theExtensionsOfTheMigrationsComeAlong() throws SQLException {
    try (Sql owner = Sql.asOwnerOf(postgres)) {
      owner.run("create extension btree_gist");
      owner.run("create extension pg_trgm");
    }
  }

  @Test
  void everyCommitReachesTheDisk() throws SQLException {
    try (Sql owner = Sql.asOwnerOf(postgres)) {
      assertThat(owner.one("show fsync")).isEqualTo("on");
    }
  }

  @Test
  void aWrongPasswordIsRefused() {
    assertThatThrownBy(() -> Sql.connect(postgres, postgres.owner(), "guessed"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void theSuperuserCannotConnect() {
    assertThatThrownBy(() -> Sql.connect(postgres, "postgres", ""))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void onlyTheOwnerReadsThePasswords() throws Exception {
    var permissions = Files.getPosixFilePermissions(home.resolve("passwords.properties"));
    assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
  }

  @Test
  void aLockedFolderIsRefusedInOneSentence() {
    assertThatThrownBy(() -> EmbeddedPostgres.start(home))
        .isInstanceOf(StartRefused.class)
        .hasMessage(
            "The data folder %s is in use by another marketplace;"
                + " choose another with MARKETPLACE_DATA.",
            home);
  }

  @Test
  void aFolderThatCannotBeMadeIsRefusedInOneSentence() throws Exception {
    Path file = Files.createFile(home.resolve("a-file"));
    assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("below")))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("The data folder %s/below cannot be written to", file)
        .hasMessageEndingWith("choose another with MARKETPLACE_DATA.");
  }
}
