package org.techmarket.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM's archive of the server's classes (AppCDS), from which the next start takes them parsed.
 *
 * <p>It is made of the list of what this first run has loaded, in a process of its own which yields
 * to everybody. Not at the end of the run: whoever presses Ctrl-C does not want to wait.
 */
final class ClassArchive {

  /** Set by the launcher when there is no archive yet. */
  private static final String LIST = "marketplace.class.list";

  private static final String ARCHIVE = "marketplace.class.archive";

  private ClassArchive() {}

  static void completeInBackground() {
    Thread maker = new Thread(ClassArchive::complete, "Class archive");
    maker.setDaemon(true);
    maker.start();
  }

  /** Returns when the archive is there, or could not be made. */
  static void complete() {
    String list = System.getProperty(LIST);
    if (list != null) {
      make(Path.of(list), Path.of(System.getProperty(ARCHIVE)));
    }
  }

  private static void make(Path list, Path archive) {
    Path part = archive.resolveSibling("classes-%d.part".formatted(ProcessHandle.current().pid()));
    try {
      Process dump =
          new ProcessBuilder(command(list, part))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(dump::destroyForcibly));
      if (dump.waitFor() == 0) {
        Files.move(part, archive, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(part);
    } catch (IOException e) {
      System.getLogger(ClassArchive.class.getName())
          .log(System.Logger.Level.INFO, "Starts stay slower without an archive of classes", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command(Path list, Path archive) {
    return List.of(
        "nice",
        "-n",
        "19",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:dump",
        "-XX:SharedClassListFile=" + list,
        "-XX:SharedArchiveFile=" + archive,
        "-jar",
        System.getProperty("java.class.path"));
  }
}
