package org.techmarket.notification.service;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.techmarket.notification.NoticeText;

/**
 * Puts what somebody was told into words. They lie beside the services and not with the pages: mail
 * is written where there is no page.
 */
public final class NoticeWords {

  private static final String BUNDLE = "org.techmarket.notification.service.Notices";

  private NoticeWords() {}

  /** The sentence of a notice. */
  public static String sentence(Locale locale, NoticeText text) {
    return say(locale, text.says(), text.about().toArray());
  }

  static String say(Locale locale, String key, Object... blanks) {
    return new MessageFormat(bundle(locale).getString(key), locale).format(blanks);
  }

  static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(BUNDLE, locale, NoticeWords.class.getClassLoader());
  }
}
