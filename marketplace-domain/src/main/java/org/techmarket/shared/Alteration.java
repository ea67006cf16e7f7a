package org.techmarket.shared;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of the fields of a record: those that differ, by name, with what they held before and
 * hold now as text. A field that held nothing is missing there.
 */
public record Alteration(SortedMap<String, String> before, SortedMap<String, String> after) {

  /** Nothing but a stage has changed. */
  public static final Alteration NONE = new Alteration(new TreeMap<>(), new TreeMap<>());

  /** What is shown of a field that is {@link Unrecorded}. */
  public static final String UNRECORDED = "***";

  /** Of something new. */
  public static Alteration of(Record now) {
    return between(null, now);
  }

  /** Of something that was there; either may be null. */
  public static Alteration between(Record before, Record now) {
    Fields was = Fields.of(before);
    Fields is = Fields.of(now);
    Alteration altered = new Alteration(new TreeMap<>(), new TreeMap<>());
    for (String name : union(was.texts(), is.texts())) {
      if (!Objects.equals(was.texts().get(name), is.texts().get(name))) {
        was.told(name).ifPresent(text -> altered.before.put(name, text));
        is.told(name).ifPresent(text -> altered.after.put(name, text));
      }
    }
    return altered;
  }

  /** The names of all fields that differ. */
  public SortedSet<String> names() {
    return union(before, after);
  }

  public boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  private static SortedSet<String> union(Map<String, String> some, Map<String, String> others) {
    SortedSet<String> names = new TreeSet<>(some.keySet());
    names.addAll(others.keySet());
    return names;
  }
}
