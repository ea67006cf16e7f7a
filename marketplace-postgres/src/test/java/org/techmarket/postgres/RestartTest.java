package org.techmarket.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

  /** Shared, for unpacking and initdb take seconds; a test that wants a new folder asks for it. */
  @TempDir static Path home;

  @Test
  void aSecondStartFindsTheRowsOfTheFirst() throws Exception {
    try (var first = EmbeddedPostgres.start(home)) {
      write(first, "kept");
    }
    try (var second = EmbeddedPostgres.start(home)) {
      assertThat(read(second)).isEqualTo("kept");
    }
  }

  @Test
  void anOrphanedServerIsStoppedByTheNextStart() throws Exception {
    Process jvm = AnotherJvm.start(home);
    long orphan = Long.parseLong(jvm.inputReader().readLine());
    jvm.destroyForcibly().waitFor();
    assertThat(isAlive(orphan)).isTrue();

    try (var next = EmbeddedPostgres.start(home)) {
      assertThat(isAlive(orphan)).isFalse();
      assertThat(next.pid()).isNotEqualTo(orphan);
      assertThat(read(next)).isEqualTo(AnotherJvm.ROW);
    }
  }

  @Test
  void aKilledServerRecoversWhatWasCommitted() throws Exception {
    var killed = EmbeddedPostgres.start(home);
    write(killed, "committed");
    ProcessHandle server = ProcessHandle.of(killed.pid()).orElseThrow();
    server.destroyForcibly();
    server.onExit().get();
    killed.stop();

    try (var next = EmbeddedPostgres.start(home)) {
      assertThat(read(next)).isEqualTo("committed");
    }
  }

  @Test
  void aPidFileThatNamesAnotherProgramIsOnlyStale() throws Exception {
    EmbeddedPostgres.start(home).stop();
    String us = String.valueOf(ProcessHandle.current().pid());
    Files.writeString(home.resolve("pg/postmaster.pid"), us + "\n" + home.resolve("pg") + "\n");

    try (var next = EmbeddedPostgres.start(home)) {
      assertThat(next.pid()).isNotEqualTo(ProcessHandle.current().pid());
    }
  }

  @Test
  void anInterruptedFirstStartLeavesNoHalfCluster(@TempDir Path halfMade) throws IOException {
    Files.createDirectories(halfMade.resolve("pg.new/base"));
    Files.createDirectories(halfMade.resolve("postgresql.new/bin"));

    try (var next = EmbeddedPostgres.start(halfMade)) {
      assertThat(isAlive(next.pid())).isTrue();
    }
  }

  @Test
  void dataOfAnotherMajorVersionIsRefusedInOneSentence(@TempDir Path old) throws IOException {
    Files.createDirectory(old.resolve("pg"));
    Files.writeString(old.resolve("pg/PG_VERSION"), "12\n");

    assertThatThrownBy(() -> EmbeddedPostgres.start(old))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("was written by PostgreSQL 12 and this marketplace brings");
  }

  @Test
  void aRefusedStartGivesTheFolderFree() {
    var nonsense = Options.defaults().with("wal_level", "nonsense");
    assertThatThrownBy(() -> EmbeddedPostgres.start(DataFolder.lock(home), nonsense))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("see " + home.resolve("postgresql.log"));

    EmbeddedPostgres.start(home).stop();
  }

  @Test
  void theOptionsReachTheServer() throws Exception {
    var options = Options.defaults().withMaxConnections(17).with("application_name", "it's ours");
    try (var postgres = EmbeddedPostgres.start(DataFolder.lock(home), options);
        var sql = Sql.asOwnerOf(postgres)) {
      assertThat(sql.one("show max_connections")).isEqualTo("17");
    }
  }

  static void write(EmbeddedPostgres postgres, String word) throws Exception {
    try (Sql sql = Sql.asOwnerOf(postgres)) {
      sql.run("drop table if exists note");
      sql.run("create table note as select '" + word + "' as word");
    }
  }

  private static String read(EmbeddedPostgres postgres) throws Exception {
    try (Sql sql = Sql.asOwnerOf(postgres)) {
      return sql.one("select word from note");
    }
  }

  /**
   * A process that ended but was not reaped yet, as in a container without an init, has no command.
   */
  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
  }
}
