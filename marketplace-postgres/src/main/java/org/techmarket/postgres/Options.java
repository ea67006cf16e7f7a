package org.techmarket.postgres;

import java.util.Map;
import java.util.TreeMap;

/** How the server is started: its connections and any other setting of postgresql.conf. */
public record Options(int maxConnections, Map<String, String> settings) {

  public Options {
    settings = Map.copyOf(settings);
  }

  public static Options defaults() {
    return new Options(100, Map.of());
  }

  public Options withMaxConnections(int connections) {
    return new Options(connections, settings);
  }

  public Options with(String setting, String value) {
    Map<String, String> more = new TreeMap<>(settings);
    more.put(setting, value);
    return new Options(maxConnections, more);
  }
}
