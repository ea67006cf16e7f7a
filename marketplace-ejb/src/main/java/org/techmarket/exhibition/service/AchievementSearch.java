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

  String pattern() {
    return text == null ? "%" : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
