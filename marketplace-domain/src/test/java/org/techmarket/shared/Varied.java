package org.techmarket.shared;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** Makes entries that differ from a good one in a single field. */
public final class Varied {

  private Varied() {}

  @SuppressWarnings("unchecked")
  public static <R extends Record> R with(R entry, String field, Object value) {
    RecordComponent[] parts = entry.getClass().getRecordComponents();
    if (Arrays.stream(parts).noneMatch(part -> part.getName().equals(field))) {
      throw new IllegalArgumentException("No field " + field);
    }
    try {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = parts[i].getName().equals(field) ? value : parts[i].getAccessor().invoke(entry);
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return (R) entry.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** An entry that holds the given fields and in all others nothing. */
  public static <R extends Record> R of(Class<R> type, Map<String, Object> fields) {
    try {
      RecordComponent[] parts = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Object[] values =
          Arrays.stream(parts)
              .map(p -> fields.getOrDefault(p.getName(), p.getType() == String.class ? "" : null))
              .toArray();
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
