package org.techmarket.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The running postmaster of a home; pg_ctl gives it a session of its own, so Ctrl-C spares it. */
final class Server {

  private static final String PATIENCE_IN_SECONDS = "300";
  private static final int ATTEMPTS = 3;

  private final DataFolder home;
  private final Path log;
  private final Programs programs;

  Server(DataFolder home, Programs programs) {
    this.home = home;
    this.log = home.path().resolve("postgresql.log");
    this.programs = programs;
  }

  /** Starts on a free port of the loopback address and returns the port. */
  int start(Options options) throws IOException {
    stopOrphan();
    renewLog();
    for (int attempt = 1; ; attempt++) {
      int port = freePort();
      try {
        pgCtl("--log=" + log, "--options=" + settings(options, port), "start");
        return port;
      } catch (StartRefused portTakenMeanwhile) {
        if (attempt == ATTEMPTS) {
          throw new StartRefused("%s (see %s)".formatted(portTakenMeanwhile.getMessage(), log));
        }
      }
    }
  }

  void stop() throws IOException {
    if (isRunning()) {
      pgCtl("--mode=fast", "stop");
    }
  }

  /** On which the server of a folder listens. */
  static int port(Path home) throws IOException {
    List<String> lines = Files.readAllLines(home.resolve("pg").resolve("postmaster.pid"));
    if (lines.size() < 4) {
      throw new IOException("It is only just starting.");
    }
    return Integer.parseInt(lines.get(3).strip());
  }

  long pid() throws IOException {
    return Long.parseLong(Files.readAllLines(pidFile()).get(0).strip());
  }

  /**
   * A killed JVM leaves its server behind. We hold the home's lock, so a server of this home is
   * ours to stop; a process id that now belongs to another program is only a stale file.
   */
  private void stopOrphan() throws IOException {
    stop();
    Files.deleteIfExists(pidFile());
  }

  private boolean isRunning() throws IOException {
    return Files.exists(pidFile())
        && ProcessHandle.of(pid())
            .flatMap(process -> process.info().command())
            .filter(program -> Path.of(program).startsWith(home.path()))
            .isPresent();
  }

  private Path pidFile() {
    return Cluster.in(home).resolve("postmaster.pid");
  }

  private void renewLog() throws IOException {
    if (Files.exists(log)) {
      Path previous = log.resolveSibling("postgresql.log.1");
      Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.createFile(log);
    programs.user().own(log);
  }

  private void pgCtl(String... arguments) throws IOException {
    String[] all = new String[arguments.length + 4];
    all[0] = "--silent";
    all[1] = "--pgdata=" + Cluster.in(home);
    all[2] = "--wait";
    all[3] = "--timeout=" + PATIENCE_IN_SECONDS;
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    programs.run("pg_ctl", all);
  }

  private static String settings(Options options, int port) {
    Map<String, String> settings = new TreeMap<>(options.settings());
    settings.put("port", String.valueOf(port));
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("unix_socket_directories", "");
    settings.put("max_connections", String.valueOf(options.maxConnections()));
    return settings.entrySet().stream()
        .map(it -> "-c " + quoted(it.getKey() + "=" + it.getValue()))
        .collect(Collectors.joining(" "));
  }

  /** pg_ctl hands the options to a shell. */
  private static String quoted(String argument) {
    return "'" + argument.replace("'", "'\\''") + "'";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
