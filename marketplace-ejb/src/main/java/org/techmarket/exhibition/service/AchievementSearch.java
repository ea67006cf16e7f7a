package org.techmarket.exhibition.service;

import org.techmarket.reference.TechnologyField;
import org.techmarket.shared.EntryReader;

/**
 * What somebody looks for in the library.
 *
 * @param text part of a name, summary, holder or number; null for all
 * @param field null for all
 * @param lowestTrl 1 for all
 * @param page from 1
 */
public record AchievementSearch(String text, TechnologyField field, int lowestTrl, int page) {

  public static final int PAGE_SIZE = 20;
  private static final int MOST_CHARACTERS = 100;

  /** Reads what stands in an address; what cannot be read asks for nothing. */
  public static AchievementSearch read(String text, String field, String lowestTrl, String page) {
    EntryReader read = new EntryReader();
    String words = read.text("q", text, 0, MOST_CHARACTERS);
    TechnologyField of = read.choice("field", field, TechnologyField.class);
    int trl = Math.max(1, read.number("trl", lowestTrl, 1, 9));
    int wanted = Math.max(1, read.number("page", page, 1, 100_000));
    return new AchievementSearch(words, of, Math.min(9, trl), Math.min(100_000, wanted));
  }

  /** What is looked for as a pattern whose escape is an exclamation mark. */
  String pattern() {
    if (text == null) {
      return "%";
    }
    String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
    return "%" + plain.replaceAll("([!%_])", "!$1") + "%";
  }
}
