package org.techmarket.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A throw-away domain of a Payara Server: a copy of the one it comes with, on free ports and in no
 * data grid, so that the installation stays as it was unpacked.
 */
record Domain(Path parent, int port, int administrationPort) {

  static final String NAME = "marketplace";

  private static final Pattern PORTS =
      Pattern.compile("(?<=[ -]port=\")\\d+(?=\")|(?<=\"JMS_PROVIDER_PORT\" value=\")\\d+(?=\")");

  /** The data grids of one network find each other and join. */
  private static final String GRID = "<hazelcast-config-specific-configuration";

  private static final String CONFIG = "<config name=\"server-config\">";

  /**
   * What the server would add by itself while it deploys. Two of its threads adding at the same
   * time wait for each other for ever. And it need not tell its maker that it was started.
   */
  private static final String COMPLETE =
      """
      <phone-home-runtime-configuration enabled="false"/>
      <microprofile-openapi-configuration/>
      <jms-service default-jms-host="default_JMS_host" type="EMBEDDED">
        <jms-host name="default_JMS_host" host="localhost" port="${JMS_PROVIDER_PORT}"/>
      </jms-service>
      """;

  private static final String JVM_OPTION = "<jvm-options>-server<";
  private static final String FASTER_START = "<jvm-options>-XX:TieredStopAtLevel=1</jvm-options>";

  static Domain copiedFrom(Path payara) throws IOException {
    Path parent = Files.createTempDirectory(Path.of("target"), "domains-").toAbsolutePath();
    Domain domain = new Domain(parent, freePort(), freePort());
    copy(payara.resolve("glassfish/domains/domain1"), domain.folder());
    domain.change("config/domain.xml", domain::configured);
    domain.change("config/logging.properties", text -> text.replace("Color=true", "Color=false"));
    return domain;
  }

  /** Says what the server does once it has booted. */
  Path commands(String... lines) throws IOException {
    return Files.write(parent.resolve("commands"), List.of(lines));
  }

  void delete() throws IOException {
    try (var files = Files.walk(parent)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Path folder() {
    return parent.resolve(NAME);
  }

  private void change(String file, UnaryOperator<String> edit) throws IOException {
    Path path = folder().resolve(file);
    Files.writeString(path, edit.apply(Files.readString(path)));
  }

  private String configured(String xml) {
    String quick =
        xml.replace(GRID, GRID + " enabled=\"false\"")
            .replace(CONFIG, CONFIG + COMPLETE)
            .replace(JVM_OPTION, FASTER_START + JVM_OPTION);
    return PORTS.matcher(quick).replaceAll(m -> String.valueOf(moved(m.group())));
  }

  private int moved(String defaultPort) {
    return switch (defaultPort) {
      case "8080" -> port;
      case "4848" -> administrationPort;
      default -> freePort();
    };
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
