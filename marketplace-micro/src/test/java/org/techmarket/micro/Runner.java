package org.techmarket.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who runs the jar, and by which Java.
 *
 * @param nobody whether it is an ordinary user and not whoever runs the tests, who is root then
 * @param java its home
 */
record Runner(boolean nobody, Path java) {

  private static final int NOBODYS_ID = 65534;
  private static final List<String> BECOME_NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m");

  /** Whoever runs the tests, by the Java that runs them. */
  static Runner ours() {
    return new Runner(false, Javas.OURS);
  }

  /** Whoever runs the tests, by each Java that is newer. */
  static List<Runner> newer() {
    return Javas.NEWER.stream().map(java -> new Runner(false, java)).toList();
  }

  /** An ordinary user by each Java; none where we are one ourselves. */
  static List<Runner> ordinaryUser() {
    return Stream.concat(Stream.of(Javas.OURS), Javas.NEWER.stream())
        .map(java -> new Runner(true, java))
        .filter(Runner::works)
        .toList();
  }

  /** All of them. */
  static List<Runner> all() {
    return Stream.of(List.of(ours()), newer(), ordinaryUser()).flatMap(List::stream).toList();
  }

  /** What runs the jar. */
  List<String> command(List<String> options) {
    List<String> command = new ArrayList<>(nobody ? BECOME_NOBODY : List.of());
    command.add(java.resolve("bin/java").toString());
    command.addAll(FLAGS);
    command.addAll(options);
    command.addAll(List.of("-jar", nobody ? Copy.PATH : System.getProperty("marketplace.jar")));
    return command;
  }

  /** The settings, with what every start shares that our Java may write to. */
  Map<String, String> settings(Map<String, String> given) {
    Map<String, String> settings = new HashMap<>(given);
    if (equals(ours())) {
      settings.putIfAbsent("MARKETPLACE_PROGRAMS", JarProcess.PROGRAMS.toString());
    }
    return settings;
  }

  /** Hands a folder over. */
  void own(Path folder) throws IOException {
    if (nobody) {
      Files.setAttribute(folder, "unix:uid", NOBODYS_ID);
      Files.setAttribute(folder, "unix:gid", NOBODYS_ID);
    }
  }

  @Override
  public String toString() {
    return (nobody ? "an ordinary user" : System.getProperty("user.name")) + " by " + java;
  }

  private boolean works() {
    List<String> command = new ArrayList<>(BECOME_NOBODY);
    command.addAll(List.of(java.resolve("bin/java").toString(), "-version"));
    try {
      return System.getProperty("user.name").equals("root")
          && new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException | InterruptedException notPossible) {
      return false;
    }
  }

  /** The jar where anybody may read it; the build may lie in root's own home. */
  private static final class Copy {

    private static final String PATH = copied().toString();

    private static Path copied() {
      try {
        Path folder = Files.createTempDirectory("marketplace-jar");
        Path jar = folder.resolve("marketplace.jar");
        folder.toFile().deleteOnExit();
        jar.toFile().deleteOnExit();
        Files.copy(Path.of(System.getProperty("marketplace.jar")), jar);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
        return jar;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
