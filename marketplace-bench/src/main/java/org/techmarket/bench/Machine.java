package org.techmarket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What Linux tells of this machine and its processes. */
final class Machine {

  /** Of the server's JVM, as the launcher gives them. */
  static final String OPTIONS = System.getProperty("marketplace.java.opts");

  /** The same for a server that runs long enough for the thorough compiler to be worth its time. */
  static final Map<String, String> BOTH_COMPILERS =
      Map.of("MARKETPLACE_JAVA_OPTS", OPTIONS.replace("-XX:TieredStopAtLevel=1", "").strip());

  private static final double KILOBYTES = 1024;

  private Machine() {}

  static String processor() throws IOException {
    return value(Path.of("/proc/cpuinfo"), "model name").replaceAll("\\s+", " ");
  }

  static String memory() throws IOException {
    return "%.0f GB"
        .formatted(kilobytes(Path.of("/proc/meminfo"), "MemTotal") / KILOBYTES / KILOBYTES);
  }

  /** How many wanted a processor at a time, in the last minute; more than none disturbs. */
  static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
  }

  /** The megabytes of a process, and of those it has started, that lie in memory. */
  static double resident(ProcessHandle process) throws IOException {
    double all = kilobytes(Path.of("/proc/%d/status".formatted(process.pid())), "VmRSS");
    for (ProcessHandle child : process.children().toList()) {
      all += kilobytes(Path.of("/proc/%d/status".formatted(child.pid())), "VmRSS");
    }
    return all / KILOBYTES;
  }

  private static double kilobytes(Path file, String name) throws IOException {
    return Double.parseDouble(value(file, name).split(" ")[0]);
  }

  private static String value(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
