package org.techmarket.exhibition.service;

import org.techmarket.reference.TechnologyField;

/**
 * What somebody looks for in the library.
 *
 * @param text part of a name, summary or holder; null for all
 * @param field null for all
 * @param lowestTrl 1 for all
 * @param page from 1
 */
public record AchievementSearch(String text, TechnologyField field, int lowestTrl, int page) {

  public static final int PAGE_SIZE = 20;

  /** What is looked for as a pattern whose escape is an exclamation mark. */
  String pattern() {
    if (text == null) {
      return "%";
    }
    String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
    return "%" + plain.replaceAll("([!%_])", "!$1") + "%";
  }
}
