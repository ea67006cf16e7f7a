package org.techmarket.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.Stage;
import org.techmarket.shared.service.Vault;

class PersistenceUnitTest {

  private static final Pattern LISTED = Pattern.compile("<class>\\s*(\\S+?)\\s*</class>");

  @Test
  void persistenceXmlListsEveryPersistentClassAndNothingElse()
      throws IOException, URISyntaxException {
    assertThat(listed()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(persistent());
  }

  private static List<String> listed() throws IOException {
    try (var xml = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
      return LISTED
          .matcher(new String(xml.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map((MatchResult found) -> found.group(1))
          .toList();
    }
  }

  private static List<String> persistent() throws IOException, URISyntaxException {
    List<String> found = new ArrayList<>(persistentBeside(Stage.class));
    assertThat(found).contains("org.techmarket.roadshow.RoadshowBooking");
    found.addAll(persistentBeside(Vault.class));
    return found;
  }

  /** A module is a folder while it alone is built and a jar when all are. */
  private static List<String> persistentBeside(Class<?> type)
      throws IOException, URISyntaxException {
    URI module = type.getProtectionDomain().getCodeSource().getLocation().toURI();
    if (Files.isDirectory(Path.of(module))) {
      return persistentIn(Path.of(module));
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + module), Map.of())) {
      return persistentIn(jar.getPath("/"));
    }
  }

  private static List<String> persistentIn(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .filter(PersistenceUnitTest::isPersistent)
          .toList();
    }
  }

  private static boolean isPersistent(String name) {
    try {
      Class<?> type = Class.forName(name, false, PersistenceUnitTest.class.getClassLoader());
      return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
          .anyMatch(type::isAnnotationPresent);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
