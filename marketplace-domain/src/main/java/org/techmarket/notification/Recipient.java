package org.techmarket.notification;

import java.util.Locale;

/**
 * Somebody who can be written to.
 *
 * @param language {@code zh} or {@code en}
 */
public record Recipient(long accountId, String address, String language) {

  public Locale locale() {
    return localeOf(language);
  }

  /** Chinese unless it is known to be English. */
  public static Locale localeOf(String language) {
    return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
