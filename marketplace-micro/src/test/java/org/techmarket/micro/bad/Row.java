package org.techmarket.micro.bad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One line of {@code bad-input.csv}; the file says what its columns mean. */
record Row(
    String operation,
    String by,
    String on,
    String field,
    String fault,
    String input,
    int status,
    String code) {

  /** All rows of a table, those of several operations taken apart. */
  static List<Row> read(String table, java.util.Collection<String> operations) {
    List<Row> rows = lines(table).map(Row::of).toList();
    return rows.stream().flatMap(row -> row.spread(rows, operations)).toList();
  }

  private static Stream<String> lines(String table) {
    try (InputStream in = Row.class.getResourceAsStream("/" + table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row of(String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != 8) {
      throw new IllegalArgumentException("Eight columns are needed: " + line);
    }
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    int status = Integer.parseInt(cells[6]);
    return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], status, cells[7]);
  }

  private Stream<Row> spread(List<Row> rows, java.util.Collection<String> operations) {
    if (!operation.startsWith("every ")) {
      return Stream.of(this);
    }
    return operations.stream()
        .filter(this::concerns)
        .flatMap(
            to -> rows.stream().filter(row -> row.operation.equals(to)).limit(1).map(this::like));
  }

  private boolean concerns(String to) {
    return switch (operation) {
      case "every operation" -> true;
      case "every POST and PUT" ->
          to.matches("(POST|PUT) .*") && (takesEntry(to) || field.startsWith("(60"));
      case "every creating POST" -> isCreating(to);
      default -> throw new IllegalArgumentException(operation);
    };
  }

  static boolean isCreating(String operation) {
    return operation.matches("POST /([\\w-]+|.*/bookings)")
        && !Set.of("POST /tokens", "POST /sign-ups", "POST /invitations").contains(operation);
  }

  /** Whether the body is JSON: a file is the body itself, and what was read needs none. */
  private static boolean takesEntry(String operation) {
    return !isOfFiles(operation) && !isReading(operation);
  }

  /** What only notes that something was looked at has no version. */
  static boolean isReading(String operation) {
    return operation.endsWith("/read");
  }

  /** A file is the body itself, and no JSON. */
  static boolean isOfFiles(String operation) {
    return operation.equals("POST /files");
  }

  private Row like(Row first) {
    return new Row(first.operation, first.by, first.on, field, fault, input, status, code);
  }

  String verb() {
    return operation.substring(0, operation.indexOf(' '));
  }

  String path() {
    return operation.substring(operation.indexOf(' ') + 1);
  }

  boolean isAccepted() {
    return status < 300;
  }

  @Override
  public String toString() {
    return "%s by %s, %s %s: %d".formatted(operation, by, field, fault, status);
  }
}
