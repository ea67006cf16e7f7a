package org.techmarket.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built jar in a process of its own; what it says on the console is kept in a file. */
record JarProcess(Process process, Path console) {

  /** What the tests run it with; the benchmarks take the options of {@code bin/start}. */
  private static final String OPTIONS =
      System.getProperty(
          "marketplace.java.opts",
          "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx768m -Dfile.encoding=UTF-8");

  /** Only the given settings reach it, none of whoever runs the tests. */
  static JarProcess start(Map<String, String> settings) throws IOException {
    Path console = Files.createTempFile(Path.of("target"), "console-", ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(OPTIONS.split(" ")));
    command.addAll(List.of("-jar", System.getProperty("marketplace.jar")));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("MARKETPLACE_"));
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
