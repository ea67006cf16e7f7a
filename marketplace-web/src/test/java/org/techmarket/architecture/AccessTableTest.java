package org.techmarket.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every page, servlet and REST method has its row in {@code docs/access.md}, and every row has one
 * of these. What the rows say is asked of the running market by {@code AccessTableIT}.
 */
class AccessTableTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");
  private static final Set<String> OF_THE_SERVER =
      Set.of(
          "GET /openapi", "GET /health", "GET /health/live", "GET /health/ready", "GET /metrics");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.techmarket");

  @Test
  void everyPageHasItsRow() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      Set<String> pages =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .filter(file -> !file.startsWith(PAGES.resolve("WEB-INF")))
              .map(file -> "/" + PAGES.relativize(file).toString().replace(".xhtml", ""))
              .map(page -> page.replaceAll("/index$", "/"))
              .collect(sorted());
      assertThat(rows(row -> row.startsWith("/"))).isEqualTo(pages);
    }
  }

  /** By verb and address, the one of each method. */
  @Test
  void everyRestMethodHasItsRow() throws IOException {
    Set<String> operations =
        OURS.stream()
            .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
            .flatMap(AccessTableTest::operations)
            .collect(sorted());
    assertThat(rows(row -> row.contains(" /api/"))).hasSizeGreaterThan(50).isEqualTo(operations);
  }

  @Test
  void everyServletHasItsRow() throws IOException {
    Set<String> servlets =
        OURS.stream()
            .filter(type -> type.isAnnotatedWith(WebServlet.class))
            .flatMap(type -> Stream.of(type.getAnnotationOfType(WebServlet.class).value()))
            .map(address -> address.replaceAll("/\\*$", "/{}"))
            .collect(sorted());
    Set<String> rows =
        rows(row -> row.contains(" /") && !row.contains(" /api/") && !OF_THE_SERVER.contains(row))
            .stream()
            .map(row -> row.substring(row.indexOf('/')).replaceAll("\\{.*}", "{}"))
            .collect(sorted());
    assertThat(rows).isEqualTo(servlets);
  }

  private static Stream<String> operations(JavaClass resource) {
    String base = "/api/v1/" + resource.getAnnotationOfType(jakarta.ws.rs.Path.class).value();
    return resource.getMethods().stream()
        .flatMap(method -> verbs(method).map(verb -> verb + " " + base + below(method)));
  }

  private static Stream<String> verbs(JavaMethod method) {
    return method.getAnnotations().stream()
        .map(annotation -> annotation.getRawType())
        .filter(type -> type.isAnnotatedWith(HttpMethod.class))
        .map(type -> type.getAnnotationOfType(HttpMethod.class).value());
  }

  /** Without the expressions that guard what stands in it. */
  private static String below(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(jakarta.ws.rs.Path.class)
        .map(path -> "/" + path.value().replaceFirst("^/", ""))
        .map(path -> path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}"))
        .orElse("");
  }

  private static Set<String> rows(java.util.function.Predicate<String> wanted) throws IOException {
    return ROW.matcher(Files.readString(Path.of("../docs/access.md")))
        .results()
        .map(row -> row.group(1).replaceAll("\\?.*", ""))
        .filter(wanted)
        .collect(sorted());
  }

  private static java.util.stream.Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }
}
