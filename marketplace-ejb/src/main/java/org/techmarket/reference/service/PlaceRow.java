package org.techmarket.reference.service;

import java.util.Locale;

/** A city, or a country or region, to choose from. */
public record PlaceRow(String code, String chineseName, String englishName) {

  /** What readers of a language call it. */
  public String name(Locale locale) {
    return locale.equals(Locale.ENGLISH) ? englishName : chineseName;
  }
}
