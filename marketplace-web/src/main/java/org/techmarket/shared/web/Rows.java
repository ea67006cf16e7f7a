package org.techmarket.shared.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techmarket.shared.EntryReader;

/**
 * The rows of a list within a form: the field {@code phone} of the second of the {@code buyers} is
 * called {@code buyers1Phone}.
 */
public final class Rows {

  private static final Pattern ROW_FIELD =
      Pattern.compile("(?<list>[a-z][A-Za-z]*)(?<row>\\d{1,2})(?<field>[A-Z][A-Za-z0-9]*)");

  private Rows() {}

  /** What the rows of a component of an entry are, if it is a list of rows at all. */
  public static Optional<Class<? extends Record>> typeOf(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
            && component.getType() == List.class
            && list.getActualTypeArguments()[0] instanceof Class<?> row
            && row.isRecord()
        ? Optional.of(row.asSubclass(Record.class))
        : Optional.empty();
  }

  /** How many rows of a list a form has. */
  public static int count(Map<String, String> form, String list) {
    return form.keySet().stream()
        .map(ROW_FIELD::matcher)
        .filter(field -> field.matches() && field.group("list").equals(list))
        .mapToInt(field -> Integer.parseInt(field.group("row")) + 1)
        .max()
        .orElse(0);
  }

  /** Adds an empty row. */
  public static void add(Map<String, String> form, String list) {
    int row = count(form, list);
    fields(form, list, 0).forEach((field, text) -> form.put(list + row + field, ""));
  }

  /** Removes a row; those behind it move up. The only row is emptied instead. */
  public static void remove(Map<String, String> form, String list, int row) {
    int last = count(form, list) - 1;
    for (int to = row; to < last; to++) {
      String target = list + to;
      fields(form, list, to + 1).forEach((field, text) -> form.put(target + field, text));
    }
    fields(form, list, last)
        .keySet()
        .forEach(field -> form.compute(list + last + field, (f, old) -> last == 0 ? "" : null));
  }

  /** The field of the first row that stands for the given one; the field itself if of no row. */
  public static String inFirstRow(String field) {
    Matcher found = ROW_FIELD.matcher(field);
    return found.matches() ? found.group("list") + 0 + found.group("field") : field;
  }

  /** Where a field stands among rows, if it is one of a row. */
  public static Optional<Place> place(String field) {
    Matcher found = ROW_FIELD.matcher(field);
    return found.matches()
        ? Optional.of(new Place(found.group("list"), Integer.parseInt(found.group("row"))))
        : Optional.empty();
  }

  /** Which rows there are but for empty ones at the end, which do not count. */
  static int countTyped(Map<String, String> form, String list) {
    int rows = count(form, list);
    while (rows > 0 && fields(form, list, rows - 1).values().stream().allMatch(Rows::isBlank)) {
      rows--;
    }
    return rows;
  }

  /** What stands in a row, by the name of the field there. */
  static Map<String, String> of(Class<? extends Record> type, Map<String, String> form, Place row) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = EntryReader.rowFieldName(row.list(), row.row(), component.getName());
      fields.put(component.getName(), form.get(name));
    }
    return fields;
  }

  private static Map<String, String> fields(Map<String, String> form, String list, int row) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.forEach(
        (name, text) -> {
          Matcher found = ROW_FIELD.matcher(name);
          if (found.matches()
              && found.group("list").equals(list)
              && Integer.parseInt(found.group("row")) == row) {
            fields.put(found.group("field"), text);
          }
        });
    return fields;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /**
   * A row of a list.
   *
   * @param row from 0
   */
  public record Place(String list, int row) {}
}
