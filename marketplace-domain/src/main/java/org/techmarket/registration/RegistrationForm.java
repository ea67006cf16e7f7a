package org.techmarket.registration;

import java.time.LocalDate;
import java.util.List;

/**
 * The registration form (技术合同登记表) as it is printed: sections of labelled values, all of them words
 * already.
 *
 * @param number the contract's registration number
 * @param dated the day the form speaks of, printed on each page
 * @param verification of the contract's certificate
 * @param demo whether all data is invented: it is printed across each page
 */
public record RegistrationForm(
    String number,
    LocalDate dated,
    List<Section> sections,
    Verification verification,
    boolean demo) {

  /**
   * How anyone checks what is registered.
   *
   * @param url the address the QR code holds
   */
  public record Verification(String code, String url) {}

  /** A part of the form under a heading in Chinese and English. */
  public record Section(String title, String translation, List<Item> items) {}

  /**
   * A labelled value.
   *
   * @param value may be empty, of any length, and of several lines
   */
  public record Item(String label, String translation, String value) {}
}
