package org.techmarket.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who runs the server's programs. PostgreSQL refuses to be root, so root (a container, mostly)
 * steps into a user namespace of its own, or becomes nobody where namespaces are forbidden.
 */
enum ServerUser {
  OURSELVES(List.of()),
  NAMESPACE(List.of("unshare", "--user")),
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private static final int NOBODYS_ID = 65534;

  private final List<String> prefix;

  ServerUser(List<String> prefix) {
    this.prefix = prefix;
  }

  static ServerUser choose() {
    if (!weAreRoot()) {
      return OURSELVES;
    }
    if (NAMESPACE.works()) {
      return NAMESPACE;
    }
    if (NOBODY.works()) {
      return NOBODY;
    }
    throw new StartRefused(
        "PostgreSQL cannot run as root here; start as an ordinary user, or set MARKETPLACE_DB_URL.");
  }

  List<String> running(List<String> command) {
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  /** Hands a file or an empty folder over; without namespaces the server reads only its own. */
  void own(Path path) throws IOException {
    if (this == NOBODY) {
      Files.setAttribute(path, "unix:uid", NOBODYS_ID);
      Files.setAttribute(path, "unix:gid", NOBODYS_ID);
    }
  }

  private boolean works() {
    try {
      return new ProcessBuilder(running(List.of("true")))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean weAreRoot() {
    return new UnixSystem().getUid() == 0;
  }
}
