package org.techmarket.exhibition.service;

import org.techmarket.reference.TechnologyField;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Search;

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

  /** Reads what stands in an address; what cannot be read asks for nothing. */
  public static AchievementSearch read(String text, String field, String lowestTrl, String page) {
    EntryReader read = new EntryReader();
    Search search = Search.read(text, null, page);
    TechnologyField of = read.choice("field", field, TechnologyField.class);
    int trl = Math.max(1, read.number("trl", lowestTrl, 1, 9));
    return new AchievementSearch(search.text(), of, Math.min(9, trl), search.page());
  }

  String pattern() {
    return new Search(text, null, page).pattern();
  }
}
