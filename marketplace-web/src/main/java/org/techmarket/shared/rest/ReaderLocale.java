package org.techmarket.shared.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language a program asks for: English if it says so first, Chinese otherwise. */
public final class ReaderLocale {

  private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);

  private ReaderLocale() {}

  /** Chinese or English; what the machine itself speaks does not count. */
  public static Locale of(HttpServletRequest request) {
    String asked = request.getHeader("Accept-Language");
    return asked != null && best(asked) == Locale.ENGLISH
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }

  private static Locale best(String asked) {
    try {
      return Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
