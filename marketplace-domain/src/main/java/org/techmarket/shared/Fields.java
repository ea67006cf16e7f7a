package org.techmarket.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The fields of a record as text. Those of a record within are called after it, {@code theme.name};
 * a list is one text, a line for each of its rows. What holds nothing is missing.
 */
record Fields(Map<String, String> texts, Set<String> unrecorded) {

  static Fields of(Record record) {
    Fields fields = new Fields(new TreeMap<>(), new HashSet<>());
    if (record != null) {
      fields.add("", record);
    }
    return fields;
  }

  /** What may be remembered of a field. */
  Optional<String> told(String name) {
    return Optional.ofNullable(texts.get(name))
        .map(text -> unrecorded.contains(name) ? Alteration.UNRECORDED : text);
  }

  private void add(String prefix, Record record) {
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      String name = prefix + part.getName();
      Object value = value(part, record);
      if (part.isAnnotationPresent(Unrecorded.class)) {
        unrecorded.add(name);
      }
      if (value instanceof Map<?, ?> map) {
        map.forEach((key, held) -> texts.put(name + "." + text(key), text(held)));
      } else if (value instanceof Record within && !(value instanceof Money)) {
        add(name + ".", within);
      } else if (value != null && !text(value).isEmpty()) {
        texts.put(name, text(value));
      }
    }
  }

  private static String text(Object value) {
    if (value instanceof Money amount) {
      return amount.yuan().toPlainString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Record row) {
      return line(row);
    }
    return value instanceof Iterable<?> rows ? lines(rows) : String.valueOf(value);
  }

  private static String lines(Iterable<?> rows) {
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(text(row)));
    return String.join("\n", lines);
  }

  private static String line(Record row) {
    return of(row).texts().values().stream().collect(Collectors.joining(" "));
  }

  private static Object value(RecordComponent part, Record record) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
