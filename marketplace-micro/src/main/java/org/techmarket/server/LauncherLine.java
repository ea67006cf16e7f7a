package org.techmarket.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The line to the launcher, which is our standard input: over it come the settings, passwords among
 * them, which would be seen by others in arguments; and it ends when the launcher does, however it
 * ended.
 */
final class LauncherLine {

  private final BufferedReader line;

  LauncherLine(InputStream input) {
    this.line = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
  }

  /** Lines of {@code name=value} up to an empty one; without a launcher there is nothing to do. */
  Map<String, String> awaitSettings() throws IOException {
    Map<String, String> settings = new HashMap<>();
    for (String said = line.readLine(); !"".equals(said); said = line.readLine()) {
      if (said == null) {
        Runtime.getRuntime().halt(1);
      }
      int equals = said.indexOf('=');
      settings.put(said.substring(0, equals), said.substring(equals + 1));
    }
    return settings;
  }

  /** A server without its launcher would hold the port, and the database would go without it. */
  void endWithIt() {
    Thread watch = new Thread(this::awaitEnd, "Launcher watch");
    watch.setDaemon(true);
    watch.start();
  }

  private void awaitEnd() {
    try {
      line.transferTo(Writer.nullWriter());
    } catch (IOException broken) {
      // As good as its end.
    }
    Runtime.getRuntime().halt(1);
  }
}
