package org.techmarket.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.techmarket.postgres.StartRefused;

/**
 * The application server in a process of its own, so that it runs with the options and the class
 * path that are good for it, whoever started us and how. It says what it has to say on our console.
 */
record ServerProcess(Process process, BufferedWriter line, AtomicBoolean told) {

  /** The C library keeps a heap for each of many threads otherwise, most of it unused. */
  private static final String ARENAS = "MALLOC_ARENA_MAX";

  /** Boots at once, but waits for {@link #tell} before it deploys the application. */
  static ServerProcess start(Settings settings, ServerFiles files, Path logging, Path scratch) {
    try {
      ProcessBuilder server =
          new ProcessBuilder(command(settings, files, logging, scratch))
              .redirectOutput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT);
      server.environment().putIfAbsent(ARENAS, "2");
      Process process = server.start();
      return new ServerProcess(
          process, process.outputWriter(StandardCharsets.UTF_8), new AtomicBoolean());
    } catch (IOException e) {
      throw new StartRefused("The server cannot be started (%s).".formatted(e), e);
    }
  }

  /**
   * Hands over what was published for the application. Not by arguments: everybody on the machine
   * may read those, and passwords are among it.
   */
  void tell() {
    told.set(true);
    try {
      for (String name : System.getProperties().stringPropertyNames()) {
        if (name.startsWith("marketplace.")) {
          line.write(name + '=' + System.getProperty(name) + '\n');
        }
      }
      line.write('\n');
      line.flush();
    } catch (IOException ended) {
      // It has said why, and its end is noticed by whoever awaits it.
    }
  }

  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /**
   * As a service manager does it; returns when it has ended. By its handle: {@link Process#destroy}
   * would close the line as well, and without it the server ends at once and in no order. One that
   * was told nothing has nothing to put in order, and a JVM that is still booting complains.
   */
  void stop() {
    if (told.get()) {
      process.toHandle().destroy();
    } else {
      process.toHandle().destroyForcibly();
    }
    process.onExit().join();
  }

  private static List<String> command(
      Settings settings, ServerFiles files, Path logging, Path scratch) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(classArchive(files, scratch));
    command.add("-Djava.io.tmpdir=" + scratch);
    command.add("-Dfile.encoding=UTF-8");
    command.addAll(settings.javaOptions());
    command.add("-jar");
    command.add(files.server().toString());
    command.add(String.valueOf(settings.port()));
    command.add(logging.toString());
    command.add(ServerFiles.oneJar().toString());
    return command;
  }

  /** Uses the archive, or has the run list its classes and make one. */
  private static List<String> classArchive(ServerFiles files, Path scratch) {
    Path archive = files.classArchive();
    if (Files.exists(archive)) {
      return List.of("-XX:SharedArchiveFile=" + archive);
    }
    Path list = scratch.resolve("classes.list");
    return List.of(
        "-XX:DumpLoadedClassList=" + list,
        "-Dmarketplace.class.list=" + list,
        "-Dmarketplace.class.archive=" + archive);
  }
}
