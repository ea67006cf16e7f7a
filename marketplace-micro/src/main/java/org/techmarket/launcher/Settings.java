package org.techmarket.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.techmarket.postgres.StartRefused;

/** What the environment asks of the one jar, checked before anything starts. */
record Settings(
    int port,
    Path data,
    Path programs,
    List<String> javaOptions,
    boolean demo,
    String publicUrl,
    Optional<Database> outsideDatabase,
    Optional<Provider> provider) {

  /** For a quick start on a small machine, and little memory: the JVM would begin with far more. */
  private static final String JAVA_OPTIONS =
      "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms96m -Xmn48m -Xmx768m -XX:MinHeapFreeRatio=15 "
          + "-XX:MaxHeapFreeRatio=30 -XX:MetaspaceSize=192m";

  static Settings from(Variables variables) {
    int port = port(variables.get("MARKETPLACE_PORT").orElse("8080"));
    boolean demo = demo(variables.get("MARKETPLACE_DEMO").orElse("true"));
    Path data = data(variables);
    return new Settings(
        port,
        data,
        variables.get("MARKETPLACE_PROGRAMS").map(it -> Path.of(it).toAbsolutePath()).orElse(data),
        List.of(variables.get("MARKETPLACE_JAVA_OPTS").orElse(JAVA_OPTIONS).trim().split("\\s+")),
        demo,
        publicUrl(variables, demo, port),
        Database.outside(variables),
        Provider.of(variables));
  }

  /** For the application, which reads them by MicroProfile Config. */
  void publish() {
    System.setProperty("marketplace.data", data.toString());
    System.setProperty("marketplace.demo", String.valueOf(demo));
    System.setProperty("marketplace.public.url", publicUrl);
    provider.ifPresent(Provider::publish);
  }

  static Path data(Variables variables) {
    return Path.of(variables.get("MARKETPLACE_DATA").orElse("marketplace-data")).toAbsolutePath();
  }

  private static int port(String text) {
    if (!text.matches("[0-9]{1,5}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > 65535) {
      throw new StartRefused(
          "MARKETPLACE_PORT must be a number from 1 to 65535, not %s.".formatted(text));
    }
    return Integer.parseInt(text);
  }

  private static boolean demo(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new StartRefused("MARKETPLACE_DEMO must be true or false, not %s.".formatted(text));
    };
  }

  /** Links in mails and certificates carry it, so only a demonstration may guess it. */
  private static String publicUrl(Variables variables, boolean demo, int port) {
    Optional<String> given = variables.get("MARKETPLACE_PUBLIC_URL");
    if (given.isEmpty() && !demo) {
      throw new StartRefused(
          "Without the demo data MARKETPLACE_PUBLIC_URL is required:"
              + " the address under which people reach this marketplace.");
    }
    return given.orElse("http://localhost:" + port);
  }
}
