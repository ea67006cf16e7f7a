package org.techmarket.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The built jar in a process of its own; what it says and what it complains of is kept in files.
 */
record JarProcess(Process process, Path console, Path errors) {

  /** Every start uses what the first unpacked, and its archive of classes. */
  static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

  /** Only the given settings reach it, none of whoever runs the tests. */
  static JarProcess start(Runner runner, Map<String, String> settings) throws IOException {
    return start(runner.command(List.of()), runner.settings(settings));
  }

  static JarProcess start(List<String> command, Map<String, String> settings) throws IOException {
    Path console = Files.createTempFile(Path.of("target"), "console-", ".log");
    Path errors = Files.createTempFile(Path.of("target"), "console-", ".err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("MARKETPLACE_"));
    builder.environment().putAll(settings);
    builder.redirectOutput(console.toFile()).redirectError(errors.toFile());
    return new JarProcess(builder.start(), console, errors);
  }

  /** The application server, which the launcher has started. */
  ProcessHandle server() {
    return process.children().findFirst().orElseThrow();
  }

  /** As kill -9 does it, at both processes and these at once. */
  void kill(List<ProcessHandle> others) throws InterruptedException {
    List<ProcessHandle> all =
        Stream.of(Stream.of(process.toHandle()), process.descendants(), others.stream())
            .flatMap(each -> each)
            .toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
    awaitEnd();
  }

  int exitCode() {
    return process.exitValue();
  }

  String said() throws IOException {
    return Files.readString(console);
  }

  String complained() throws IOException {
    return Files.readString(errors);
  }

  void awaitEnd() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("It did not end within a minute; see " + console);
    }
  }
}
