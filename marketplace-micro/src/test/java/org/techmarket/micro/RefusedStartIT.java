package org.techmarket.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.techmarket.postgres.DataFolder;

/** A start that cannot succeed ends with one sentence on what to do, whoever runs it by what. */
class RefusedStartIT {

  private static final List<String> OURS = Runner.ours().command(List.of());
  private static final String MOUNTED =
      "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"";

  @ParameterizedTest
  @MethodSource("org.techmarket.micro.Runner#all")
  void aTakenPortIsRefusedInOneSentence(Runner runner, @TempDir Path data) throws Exception {
    runner.own(data);
    try (ServerSocket taken = new ServerSocket(0)) {
      assertRefused(
          runner.command(List.of()),
          settings(runner, taken.getLocalPort(), data),
          "Port %d cannot be used (Address already in use); choose another with MARKETPLACE_PORT."
              .formatted(taken.getLocalPort()));
    }
    assertThat(data).isEmptyDirectory();
  }

  @ParameterizedTest
  @MethodSource("org.techmarket.micro.Runner#all")
  void whereNoPostgresIsBundledForOneOfYoursIsAsked(Runner runner, @TempDir Path data)
      throws Exception {
    runner.own(data);
    assertRefused(
        runner.command(List.of("-Dos.arch=riscv64")),
        settings(runner, OneJar.freePort(), data),
        "There is no bundled PostgreSQL for %s on riscv64; set MARKETPLACE_DB_URL to a PostgreSQL of yours."
            .formatted(System.getProperty("os.name")));
  }

  @ParameterizedTest
  @MethodSource("org.techmarket.micro.Runner#all")
  void aFolderThatMayOnlyBeReadIsRefusedInOneSentence(Runner runner, @TempDir Path data)
      throws Exception {
    assertFolderRefused(onlyReading(data, runner), data);
  }

  @Test
  void aFolderThatCannotBeMadeIsRefusedInOneSentence(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertFolderRefused(OURS, file.resolve("data"));
  }

  @Test
  void aFolderInUseIsRefusedInOneSentence(@TempDir Path data) throws Exception {
    try (DataFolder inUse = DataFolder.lock(data)) {
      assertRefused(
          OURS,
          settings(Runner.ours(), OneJar.freePort(), inUse.path()),
          "The data folder %s is in use by another marketplace; choose another with MARKETPLACE_DATA."
              .formatted(inUse.path()));
    }
  }

  @Test
  void aBadPortIsRefusedInOneSentence() throws Exception {
    assertRefused(
        OURS,
        Map.of("MARKETPLACE_PORT", "eighty"),
        "MARKETPLACE_PORT must be a number from 1 to 65535, not eighty.");
  }

  @Test
  void withoutDemoThePublicUrlIsRequired() throws Exception {
    assertRefused(
        OURS,
        Map.of("MARKETPLACE_DEMO", "false"),
        "Without the demo data MARKETPLACE_PUBLIC_URL is required:"
            + " the address under which people reach this marketplace.");
  }

  /** Root may write everywhere, so for root the folder lies on what nobody can write to. */
  private static List<String> onlyReading(Path folder, Runner runner) throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    List<String> command = runner.command(List.of());
    if (runner.nobody() || !Files.isWritable(folder)) {
      return command;
    }
    assumeThat(new ProcessBuilder("unshare", "--mount", "true").start().waitFor())
        .as("this root may not mount a folder for reading only")
        .isZero();
    List<String> mounted = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c", MOUNTED));
    mounted.add(folder.toString());
    mounted.addAll(command);
    return mounted;
  }

  private static void assertFolderRefused(List<String> command, Path data) throws Exception {
    JarProcess jar = ended(command, settings(Runner.ours(), OneJar.freePort(), data));
    assertThat(jar.complained())
        .hasLineCount(1)
        .startsWith("marketplace: The data folder %s cannot be written to (".formatted(data))
        .endsWith("); choose another with MARKETPLACE_DATA.%n".formatted());
  }

  private static void assertRefused(
      List<String> command, Map<String, String> settings, String sentence) throws Exception {
    assertThat(ended(command, settings).complained())
        .isEqualTo("marketplace: %s%n".formatted(sentence));
  }

  /** A start that failed and said nothing but why. */
  private static JarProcess ended(List<String> command, Map<String, String> settings)
      throws Exception {
    JarProcess jar = JarProcess.start(command, settings);
    jar.awaitEnd();
    assertThat(jar.exitCode()).isEqualTo(1);
    assertThat(jar.said()).isEmpty();
    return jar;
  }

  private static Map<String, String> settings(Runner runner, int port, Path data) {
    return runner.settings(
        Map.of("MARKETPLACE_PORT", String.valueOf(port), "MARKETPLACE_DATA", data.toString()));
  }
}
