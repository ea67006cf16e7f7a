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
 * A throw-away domain of a Payara Server: a copy of the one it comes with, on free ports and in a
 * data grid of its own, so that the installation stays as it was unpacked.
 */
record Domain(Path parent, int port) {

  static final String NAME = "marketplace";

  private static final Pattern PORTS =
      Pattern.compile("(?<=[ -]port=\")\\d+(?=\")|(?<=\"JMS_PROVIDER_PORT\" value=\")\\d+(?=\")");

  static Domain copiedFrom(Path payara) throws IOException {
    Path parent = Files.createTempDirectory(Path.of("target"), "domains-").toAbsolutePath();
    Domain domain = new Domain(parent, freePort());
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

  private void change(String file, UnaryOperator<String> edit)
      throws IOException {
    Path path = folder().resolve(file);
    Files.writeString(path, edit.apply(Files.readString(path)));
  }

  /** The data grids of one network find each other and join, if they have the same name. */
  private String configured(String xml) {
    String lonely =
        xml.replace(
            "<hazelcast-runtime-configuration ",
            "<hazelcast-runtime-configuration cluster-group-name=\"%s\" "
                .formatted(parent.getFileName()));
    String quick =
        lonely.replace(
            "<jvm-options>-server<",
            "<jvm-options>-XX:TieredStopAtLevel=1</jvm-options><jvm-options>-server<");
    return PORTS
        .matcher(quick)
        .replaceAll(m -> String.valueOf(m.group().equals("8080") ? port : freePort()));
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
