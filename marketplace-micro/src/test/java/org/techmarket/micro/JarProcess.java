package org.techmarket.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built jar in a process of its own; what it says on the console is kept in a file. */
record JarProcess(Process process, Path console) {

  /** Every start uses what the first unpacked, and its archive of classes. */
  static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

  /** Only the given settings reach it, none of whoever runs the tests. */
  static JarProcess start(Map<String, String> settings) throws IOException {
    Path console = Files.createTempFile(Path.of("target"), "console-", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx64m",
            "-jar",
            System.getProperty("marketplace.jar"));
    builder.environment().keySet().removeIf(name -> name.startsWith("MARKETPLACE_"));
    builder.environment().put("MARKETPLACE_PROGRAMS", PROGRAMS.toString());
    builder.environment().putAll(settings);
    builder.redirectErrorStream(true).redirectOutput(console.toFile());
    return new JarProcess(builder.start(), console);
  }

  /** Runs a start that is going to be refused. */
  static JarProcess runToTheEnd(Map<String, String> settings) throws Exception {
    JarProcess jar = start(settings);
    jar.awaitEnd();
    return jar;
  }

  /** The application server, which the launcher has started. */
  ProcessHandle server() {
    return process.children().findFirst().orElseThrow();
  }

  /** As kill -9 does it, at both processes and these at once. */
  void kill(List<ProcessHandle> others) throws InterruptedException {
    Stream.of(Stream.of(process.toHandle()), process.descendants(), others.stream())
        .flatMap(each -> each)
        .toList()
        .forEach(ProcessHandle::destroyForcibly);
    awaitEnd();
  }

  int exitCode() {
    return process.exitValue();
  }

  String said() throws IOException {
    return Files.readString(console);
  }

  void awaitEnd() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("It did not end within a minute; see " + console);
    }
  }
}
