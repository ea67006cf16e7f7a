package org.techmarket.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language a program asks for: English if it says so first, Chinese otherwise. */
public final class ReaderLocale {

  private ReaderLocale() {}

  /** Chinese or English. */
  public static Locale of(HttpServletRequest request) {
    boolean asks = request.getHeader("Accept-Language") != null;
    return asks && request.getLocale().getLanguage().equals("en")
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }
}
