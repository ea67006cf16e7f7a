package org.techmarket.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A PostgreSQL of our own in one folder: unpacked and initialised by the first start, found again
 * by every later one.
 *
 * <p>It listens on a free port of the loopback address. Migrations connect as {@link #owner()}, the
 * application as {@link #application()}, which owns nothing and so is bound by its grants.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private final DataFolder home;
  private final Server server;
  private final Passwords passwords;
  private final int port;

  private EmbeddedPostgres(DataFolder home, Server server, Passwords passwords, int port) {
    this.home = home;
    this.server = server;
    this.passwords = passwords;
    this.port = port;
  }

  public static EmbeddedPostgres start(Path home) {
    return start(DataFolder.lock(home), Options.defaults());
  }

  /**
   * @param home stays locked until this server is stopped
   * @throws StartRefused with one sentence for the person who wanted the start
   */
  public static EmbeddedPostgres start(DataFolder home, Options options) {
    try {
      return startIn(home, options);
    } catch (StartRefused refused) {
      home.close();
      throw refused;
    } catch (IOException e) {
      home.close();
      throw new StartRefused(
          "PostgreSQL cannot use the folder %s: %s.".formatted(home.path(), e), e);
    }
  }

  /** Where a database is, and the two roles with their passwords. */
  public record Access(
      String url,
      String owner,
      String ownerPassword,
      String application,
      String applicationPassword) {

    private static Access at(int port, Passwords passwords) {
      return new Access(
          address(port),
          Cluster.OWNER,
          passwords.owner(),
          Cluster.APPLICATION,
          passwords.application());
    }

    @Override
    public String toString() {
      return "Access[%s]".formatted(url);
    }
  }

  /**
   * The database of a folder that another process holds, to look into it beside it; empty when
   * nobody holds the folder.
   *
   * @throws StartRefused when its database does not run, or not yet
   */
  public static Optional<Access> running(Path folder) {
    if (!DataFolder.isHeld(folder)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Access.at(Server.port(folder), Passwords.readFrom(folder)));
    } catch (IOException e) {
      throw new StartRefused("The database in %s does not run (yet).".formatted(folder), e);
    }
  }

  public Access access() {
    return Access.at(port, passwords);
  }

  public String url() {
    return address(port);
  }

  private static String address(int port) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.DATABASE);
  }

  public String owner() {
    return Cluster.OWNER;
  }

  public String ownerPassword() {
    return passwords.owner();
  }

  public String application() {
    return Cluster.APPLICATION;
  }

  public String applicationPassword() {
    return passwords.application();
  }

  public Path home() {
    return home.path();
  }

  /** The process id of the postmaster. */
  public long pid() {
    try {
      return server.pid();
    } catch (IOException e) {
      throw new UncheckedIOException("The server has stopped.", e);
    }
  }

  /** Ends the sessions, writes everything down and gives the folder free; harmless when stopped. */
  public void stop() {
    try {
      server.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      home.close();
    }
  }

  @Override
  public void close() {
    stop();
  }

  private static EmbeddedPostgres startIn(DataFolder home, Options options) throws IOException {
    ServerUser user = ServerUser.choose();
    Programs programs = new Programs(PostgresBinaries.unpackedIn(home), user);
    Passwords passwords = Cluster.openOrCreate(home, programs);
    Server server = new Server(home, programs);
    return new EmbeddedPostgres(home, server, passwords, server.start(options));
  }
}
