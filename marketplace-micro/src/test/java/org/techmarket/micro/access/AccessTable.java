package org.techmarket.micro.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of {@code docs/access.md}; what its signs mean stands there. */
final class AccessTable {

  private static final Path DOCUMENT = Path.of("../docs/access.md");
  private static final int BEFORE_CELLS = 3;

  private AccessTable() {}

  static List<AccessRow> rows() throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .filter(line -> line.startsWith("| `"))
        .map(AccessTable::row)
        .toList();
  }

  /** The lines that head a table. */
  static List<String> heads() throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .filter(line -> line.startsWith("| address "))
        .distinct()
        .toList();
  }

  static String head() {
    return Arrays.stream(Column.values())
        .map(Column::head)
        .collect(Collectors.joining(" | ", "| address | on | ", " |"));
  }

  private static AccessRow row(String line) {
    List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    if (cells.size() != BEFORE_CELLS + Column.values().length) {
      throw new IllegalArgumentException("A cell for each column is needed: " + line);
    }
    String address = cells.get(1).replace("`", "");
    return new AccessRow(address, cells.get(2), cells.subList(BEFORE_CELLS, cells.size()));
  }
}
