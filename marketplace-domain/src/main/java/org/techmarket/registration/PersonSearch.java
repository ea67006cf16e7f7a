package org.techmarket.registration;

import java.util.Locale;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PersonNumber;

/**
 * The number of a person by whom something is looked for, as it was typed (证件号码).
 *
 * @param personNumber whole, for of a part of it nothing is kept
 */
public record PersonSearch(String personNumber) {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /**
   * Reads the number: of a resident, or of the document of somebody from abroad.
   *
   * @throws Invalid when it is missing, too short or too long
   */
  public PersonNumber read() {
    EntryReader read = new EntryReader();
    String plain = EntryReader.plain(personNumber).toUpperCase(Locale.ROOT);
    String text = read.text("personNumber", plain, SHORTEST, LONGEST);
    read.done();
    return new PersonNumber(text);
  }
}
