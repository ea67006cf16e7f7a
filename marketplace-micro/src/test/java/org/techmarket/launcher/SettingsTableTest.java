package org.techmarket.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The one table of settings in {@code docs/operations.md} names what the code reads, and no more.
 */
class SettingsTableTest {

  private static final List<String> MODULES =
      List.of("marketplace-postgres", "marketplace-ejb", "marketplace-web", "marketplace-micro");

  /** Read, or named in a sentence of whoever reads it. */
  private static final Pattern VARIABLE = Pattern.compile("\\b(MARKETPLACE_[A-Z_]*[A-Z])\\b");

  private static final Pattern PROPERTY =
      Pattern.compile("(?:\"|MPCONFIG=)marketplace\\.([a-z.]*[a-z])[\":}]");

  /** What launcher and server tell each other. */
  private static final Set<String> AMONG_OURSELVES =
      Set.of(
          "MARKETPLACE_NOTICE",
          "MARKETPLACE_PREPARE",
          "MARKETPLACE_CLASS_LIST",
          "MARKETPLACE_CLASS_ARCHIVE");

  @Test
  void everySettingStandsInTheTableAndNoOther() throws IOException {
    Set<String> read = new TreeSet<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> read.addAll(readIn(file)));
      }
    }
    read.removeAll(AMONG_OURSELVES);
    assertThat(documented()).hasSizeGreaterThan(15).isEqualTo(read);
  }

  private static Set<String> readIn(Path file) {
    try {
      String source = Files.readString(file);
      return Stream.concat(
              VARIABLE.matcher(source).results().map(found -> found.group(1)),
              PROPERTY
                  .matcher(source)
                  .results()
                  .map(found -> "MARKETPLACE_" + found.group(1).replace('.', '_'))
                  .map(name -> name.toUpperCase(Locale.ROOT)))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the first column; {@code _DB_USER} stands for the whole name. */
  private static Set<String> documented() throws IOException {
    String guide = Files.readString(Path.of("../docs/operations.md"));
    String table = guide.substring(guide.indexOf("## Settings"), guide.indexOf("### Parameters"));
    return table
        .lines()
        .filter(line -> line.startsWith("| `MARKETPLACE_"))
        .map(line -> line.split("\\|")[1])
        .flatMap(names -> Pattern.compile("`([A-Z_]+)`").matcher(names).results())
        .map(found -> found.group(1))
        .map(name -> name.startsWith("_") ? "MARKETPLACE" + name : name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
