package org.techmarket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.Stage;

/** Writes every procedure of the model down as a diagram, and notices when one has changed. */
class StagesTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "stages.md");
  private static final String HEAD =
      """
      # Stages

      The procedures of the market, drawn from the enums of the model. Written by `StagesTest`; do not edit. After a change:
      `mvn -pl marketplace-domain test -Dtest=StagesTest -Dstages.write=true`
      """;

  @Test
  void theCommittedDiagramsAreThoseOfTheModel() throws IOException, URISyntaxException {
    String drawn = HEAD + stages().stream().map(StagesTest::draw).collect(Collectors.joining());
    if (Boolean.getBoolean("stages.write")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, drawn);
    }
    assertThat(DOCUMENT)
        .as(
            "docs/stages.md is not what the model says; look at the difference, then run"
                + " mvn -pl marketplace-domain test -Dtest=StagesTest -Dstages.write=true and commit")
        .exists()
        .hasContent(drawn);
  }

  private static List<Class<?>> stages() throws IOException, URISyntaxException {
    List<Class<?>> found =
        model().stream()
            .filter(type -> type.isEnum() && Stage.class.isAssignableFrom(type))
            .toList();
    assertThat(found).hasSizeGreaterThanOrEqualTo(4);
    return found;
  }

  /** Every class of the model, by name. */
  static List<Class<?>> model() throws IOException, URISyntaxException {
    Path classes = Path.of(Stage.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .<Class<?>>map(name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, StagesTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String draw(Class<?> stages) {
    List<String> lines =
        Arrays.stream(stages.getEnumConstants()).flatMap(StagesTest::arrows).toList();
    return "%n## %s%n%n`%s`%n%n```mermaid%nstateDiagram-v2%n    [*] --> %s%n%s%n```%n"
        .replace("%n", "\n")
        .formatted(
            stages.getSimpleName(),
            stages.getName(),
            stages.getEnumConstants()[0],
            String.join("\n", lines));
  }

  private static Stream<String> arrows(Object from) {
    Stage<?> stage = (Stage<?>) from;
    return stage.isFinal()
        ? Stream.of("    %s --> [*]".formatted(from))
        : stage.next().stream().map(to -> "    %s --> %s".formatted(from, to));
  }
}
