package org.techmarket.shared.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.techmarket.shared.EntryReader;

/** Turns what a form holds into the entry a service takes. */
public final class Forms {

  private Forms() {}

  /**
   * What a person typed among the parameters of a request: no button, no state, and never a
   * password.
   */
  public static LinkedHashMap<String, String> typed(Map<String, String[]> parameters) {
    LinkedHashMap<String, String> entry = new LinkedHashMap<>();
    parameters.forEach(
        (field, values) -> {
          if (field.matches("[A-Za-z]\\w{0,39}") && !isPassword(field)) {
            entry.put(field, String.join("\n", values));
          }
        });
    return entry;
  }

  /** Whether what stands in a field is kept nowhere. */
  public static boolean isPassword(String field) {
    return field.toLowerCase(Locale.ROOT).contains("password");
  }

  /** A form for the given kind of entry with nothing in it, and one row of every list of rows. */
  public static Map<String, String> empty(Class<? extends Record> type) {
    Map<String, String> form = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      Rows.typeOf(component)
          .ifPresentOrElse(
              row -> empty(row).keySet().forEach(field -> form.put(firstRow(name, field), "")),
              () -> form.put(name, ""));
    }
    return form;
  }

  private static String firstRow(String list, String field) {
    return EntryReader.rowFieldName(list, 0, field);
  }

  /**
   * The entry of the given kind. A list of texts holds what stands on each line, a list of rows the
   * {@link Rows} of the form.
   */
  public static <R extends Record> R read(Class<R> type, Map<String, String> form) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(c, form)).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(RecordComponent component, Map<String, String> form) {
    String name = component.getName();
    return Rows.typeOf(component)
        .<Object>map(row -> rows(row, form, name))
        .orElseGet(() -> value(component, form.get(name)));
  }

  private static <R extends Record> List<R> rows(
      Class<R> type, Map<String, String> form, String list) {
    return IntStream.range(0, Rows.countTyped(form, list))
        .mapToObj(row -> read(type, Rows.of(type, form, new Rows.Place(list, row))))
        .toList();
  }

  private static Object value(RecordComponent component, String text) {
    if (component.getType() != List.class) {
      return text;
    }
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\\R")).filter(line -> !line.isBlank()).toList();
  }
}
