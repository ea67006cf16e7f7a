package org.techmarket.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs to their end, and turns a failure into one sentence. */
final class Programs {

  private static final int PATIENCE_IN_MINUTES = 10;

  private final PostgresBinaries binaries;
  private final ServerUser user;

  Programs(PostgresBinaries binaries, ServerUser user) {
    this.binaries = binaries;
    this.user = user;
  }

  ServerUser user() {
    return user;
  }

  void run(String program, String... arguments) throws IOException {
    runWithInput("", program, arguments);
  }

  void runWithInput(String input, String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(binaries.program(program)));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile("marketplace-" + program, ".log");
    try {
      Process process = start(user.running(command), said);
      process.outputWriter().append(input).close();
      if (!endedWell(process)) {
        throw new StartRefused(
            "PostgreSQL's %s failed: %s".formatted(program, complaint(Files.readString(said))));
      }
    } finally {
      Files.delete(said);
    }
  }

  /** To a file: the server itself inherits the output of pg_ctl and would hold a pipe open. */
  private static Process start(List<String> command, Path output) {
    try {
      return new ProcessBuilder(command)
          .directory(Path.of("/").toFile())
          .redirectErrorStream(true)
          .redirectOutput(output.toFile())
          .start();
    } catch (IOException e) {
      throw new StartRefused(
          ("The bundled PostgreSQL does not run on this system (%s);"
                  + " set MARKETPLACE_DB_URL to a PostgreSQL of yours.")
              .formatted(e.getMessage()),
          e);
    }
  }

  private static boolean endedWell(Process process) {
    try {
      return process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String complaint(String output) {
    List<String> lines = output.strip().lines().toList();
    return lines.stream()
        .filter(line -> line.matches(".*(error|ERROR|FATAL|could not).*"))
        .findFirst()
        .orElseGet(() -> lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1));
  }
}
