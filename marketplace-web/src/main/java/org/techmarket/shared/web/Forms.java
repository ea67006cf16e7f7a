package org.techmarket.shared.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
          if (field.matches("[a-z][A-Za-z0-9]{0,39}")
              && !field.toLowerCase(Locale.ROOT).contains("password")) {
            entry.put(field, String.join("\n", values));
          }
        });
    return entry;
  }

  /** A form for the given kind of entry with nothing in it. */
  public static Map<String, String> empty(Class<? extends Record> type) {
    Map<String, String> form = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      form.put(component.getName(), "");
    }
    return form;
  }

  /** The entry of the given kind; a list holds what stands on each line. */
  public static <R extends Record> R read(Class<R> type, Map<String, String> form) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(c, form.get(c.getName()))).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
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
