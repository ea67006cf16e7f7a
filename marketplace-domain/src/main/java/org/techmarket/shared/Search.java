package org.techmarket.shared;

import java.util.Arrays;

/**
 * What somebody looks for in a list.
 *
 * @param text part of what the list shows; null for all
 * @param stage the name of a stage; null for all
 * @param page from 1
 */
public record Search(String text, String stage, int page) {

  public static final int PAGE_SIZE = 50;
  private static final int MOST_CHARACTERS = 100;
  private static final int LAST_PAGE = 100_000;

  /** Reads what stands in an address; what cannot be read asks for nothing. */
  public static Search read(String text, String stage, String page) {
    EntryReader read = new EntryReader();
    String words = read.text("q", text, 0, MOST_CHARACTERS);
    int wanted = Math.max(1, read.number("page", page, 1, LAST_PAGE));
    return new Search(words, read.text("stage", stage, 0, 40), Math.min(LAST_PAGE, wanted));
  }

  /** The stage looked for; null for all, and when there is none of that name. */
  public <S extends Enum<S>> S stage(Class<S> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(known -> known.name().equals(stage))
        .findFirst()
        .orElse(null);
  }

  /** What is looked for as a pattern whose escape is an exclamation mark. */
  public String pattern() {
    if (text == null) {
      return "%";
    }
    String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
    return "%" + plain.replaceAll("([!%_])", "!$1") + "%";
  }
}
