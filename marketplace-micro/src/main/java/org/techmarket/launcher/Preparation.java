package org.techmarket.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;

/**
 * A first run that nobody visits, on an empty data folder: it ends by itself when the archive of
 * the server's classes is made, so that the first start in earnest has it.
 */
final class Preparation {

  /** Told to the server, too. */
  private static final String PROPERTY = "marketplace.prepare";

  private Preparation() {}

  static boolean isOne() {
    return Boolean.getBoolean(PROPERTY);
  }

  /** The given settings, but a demonstration with a database of its own on any free port. */
  static Variables of(Variables given) {
    System.setProperty(PROPERTY, "true");
    Map<String, String> fixed =
        Map.of(
            "MARKETPLACE_DEMO",
            "true",
            "MARKETPLACE_DB_URL",
            "",
            "MARKETPLACE_PORT",
            String.valueOf(freePort()));
    return name ->
        fixed.containsKey(name)
            ? Optional.of(fixed.get(name)).filter(value -> !value.isEmpty())
            : given.get(name);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
