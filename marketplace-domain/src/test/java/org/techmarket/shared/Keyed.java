package org.techmarket.shared;

import java.lang.reflect.Field;

/** Gives entities the key the database would give them. */
public final class Keyed {

  private Keyed() {}

  public static <T> T with(long id, T entity) {
    return set(entity, "id", id);
  }

  /** Puts something into a field that only the database fills. */
  public static <T> T set(T entity, String name, Object value) {
    try {
      Field field = entity.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(entity, value);
      return entity;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** An entity as the persistence provider makes it, before it fills it. */
  public static <T> T empty(Class<T> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
