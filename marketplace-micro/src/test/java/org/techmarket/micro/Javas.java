package org.techmarket.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java that runs the tests, and the newer ones of this machine. */
final class Javas {

  static final Path OURS = Path.of(System.getProperty("java.home"));

  /**
   * The homes of newer ones, one for each version: they lie beside ours, or a variable such as
   * {@code JAVA_HOME_25_X64} names them.
   */
  static final List<Path> NEWER = newer();

  private Javas() {}

  private static List<Path> newer() {
    Map<Integer, Path> homes = new TreeMap<>();
    Stream.concat(besideOurs(), named())
        .forEach(home -> version(home).ifPresent(it -> homes.putIfAbsent(it, home)));
    homes.keySet().removeIf(version -> version <= Runtime.version().feature());
    if (homes.isEmpty()) {
      System.out.println("The jar is tried by no newer Java: none was found beside " + OURS);
    }
    return List.copyOf(homes.values());
  }

  private static Stream<Path> besideOurs() {
    try (var siblings = Files.list(OURS.getParent())) {
      return siblings.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> named() {
    return System.getenv().entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("JAVA_HOME_"))
        .map(variable -> Path.of(variable.getValue()));
  }

  /** As the file in its home says it, such as 25 for {@code JAVA_VERSION="25.0.3"}. */
  private static Optional<Integer> version(Path home) {
    Properties release = new Properties();
    try (var file = Files.newBufferedReader(home.resolve("release"))) {
      release.load(file);
    } catch (IOException noJava) {
      return Optional.empty();
    }
    return Optional.ofNullable(release.getProperty("JAVA_VERSION"))
        .filter(version -> Files.isExecutable(home.resolve("bin/java")))
        .map(version -> Runtime.Version.parse(version.replace("\"", "")).feature());
  }
}
