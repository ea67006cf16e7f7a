package org.techmarket.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.techmarket.postgres.DataFolder;
import org.techmarket.postgres.EmbeddedPostgres;
import org.techmarket.postgres.Options;
import org.techmarket.postgres.StartRefused;

/** Starts the marketplace, or says in one sentence why not. */
public final class Launcher {

  /** Ended in order, refused in a sentence of its own, by Ctrl-C, by SIGTERM. */
  private static final Set<Integer> EXPECTED_ENDS = Set.of(0, 1, 130, 143);

  private Launcher() {}

  /**
   * @param arguments none, {@code prepare} for a {@link Preparation}, or {@code audit-check}, and
   *     heads that were kept, for {@link AuditChecking}
   */
  public static void main(String[] arguments) throws InterruptedException {
    Variables variables = Variables.ofThisProcess();
    if (List.of(arguments).contains(AuditChecking.ARGUMENT)) {
      System.exit(AuditChecking.run(variables, arguments));
    }
    boolean prepares = List.of(arguments).contains("prepare");
    try {
      System.exit(run(Settings.from(prepares ? Preparation.of(variables) : variables)));
    } catch (StartRefused refused) {
      System.err.println("marketplace: " + refused.getMessage());
      System.exit(1);
    }
  }

  /** Returns the server's exit code; whatever way this process ends, the hooks clear up. */
  private static int run(Settings settings) throws InterruptedException {
    requireFree(settings.port());
    DataFolder data = DataFolder.lock(settings.data());
    Path scratch = data.emptied("tmp");
    Logs logs = Logs.in(data.path());
    ServerFiles files = ServerFiles.unpackedIn(settings.programs());
    if (Preparation.isOne() && Files.exists(files.classArchive())) {
      return 0;
    }
    ServerProcess server = ServerProcess.start(settings, files, logs.configuration(), scratch);
    atTheEnd(server::stop);
    settings.publish();
    settings.outsideDatabase().orElseGet(() -> embedded(data, server)).publish();
    server.tell();
    return judged(server.awaitEnd(), logs);
  }

  static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new StartRefused(
          "Port %d cannot be used (%s); choose another with MARKETPLACE_PORT."
              .formatted(port, e.getMessage()),
          e);
    }
  }

  private static Database embedded(DataFolder data, ServerProcess server) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Options.defaults());
    atTheEnd(
        () -> {
          server.stop();
          postgres.stop();
        });
    return Database.of(postgres.access());
  }

  private static int judged(int exitCode, Logs logs) {
    if (!EXPECTED_ENDS.contains(exitCode)) {
      System.err.printf(
          "marketplace: The server was ended from outside or broke down (exit code %d);"
              + " its log is %s.%n",
          exitCode, logs.current());
    }
    return exitCode;
  }

  /** Hooks run side by side, so each waits by itself for what must end before. */
  private static void atTheEnd(Runnable task) {
    Runtime.getRuntime().addShutdownHook(new Thread(task));
  }
}
