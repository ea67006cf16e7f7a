package org.techmarket.identity;

import org.techmarket.shared.EntryReader;

/** Where mail goes, as it is entered. */
final class MailAddress {

  private MailAddress() {}

  /** An address that may be left out; null when it is, or is none. */
  static String read(EntryReader read, String field, String entered) {
    return EntryReader.plain(entered).isEmpty()
        ? null
        : read.parsed(field, entered, "identity.notAMail", MailAddress::parse);
  }

  private static String parse(String text) {
    if (text.length() > 254
        || !text.matches("[^@\\p{Cntrl}]{1,64}@[^@.\\p{Cntrl}]+(\\.[^@.\\p{Cntrl}]+)+")) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }
}
