package org.techmarket.registration;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.YesNo;

/**
 * What an administrator enters to make an organisation a registration point, as it was typed or
 * sent.
 *
 * @param organisation its key
 * @param pointCode two digits, its own within the city
 * @param acceptsProvince YES when sellers of the whole province may come
 * @param sealFile the key of a stored picture of its seal; empty for none
 */
public record RegistrationPointEntry(
    String organisation,
    String cityCode,
    String pointCode,
    String acceptsProvince,
    String sealFile) {

  /** What the entry says, once read. */
  record Terms(
      long organisationId,
      String cityCode,
      String pointCode,
      boolean acceptsProvince,
      Long sealFileId) {}

  /**
   * Reads the entry.
   *
   * @throws Invalid when a field cannot be read
   */
  public RegistrationPoint read() {
    EntryReader read = new EntryReader();
    Terms terms =
        new Terms(
            read.key("organisation", organisation),
            read.parsed("cityCode", cityCode, "shared.notAChoice", RegistrationPointEntry::city),
            read.parsed(
                "pointCode",
                pointCode,
                "registration.notAPointCode",
                RegistrationPointEntry::twoDigits),
            read.choice("acceptsProvince", acceptsProvince, YesNo.class) == YesNo.YES,
            SealEntry.readFile(read, sealFile));
    read.done();
    return new RegistrationPoint(terms);
  }

  private static String city(String text) {
    return matching(text, "37\\d{2}00");
  }

  private static String twoDigits(String text) {
    return matching(text, "\\d[1-9]|[1-9]0");
  }

  private static String matching(String text, String form) {
    if (!text.matches(form)) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }
}
