package org.techmarket.identity;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;

/**
 * What an organisation says of itself to be verified, as it was typed or sent.
 *
 * @param licence the key of the stored scan of its licence
 * @param version the version the entry was made on
 */
public record ApplicationEntry(
    String creditCode,
    String name,
    String partyType,
    String cityCode,
    String contactPhone,
    String licence,
    String version) {

  /** What the entry says, once read. */
  public record Terms(OrganisationFacts facts, String contactPhone, long licenceFileId) {}

  /**
   * Reads the entry.
   *
   * @param characters those that papers can print, which name organisations
   * @throws Invalid when a field cannot be read
   */
  public Terms read(PrintableCharacters characters) {
    EntryReader read = new EntryReader(characters);
    OrganisationFacts facts = OrganisationFacts.read(read, creditCode, name, partyType, cityCode);
    String phone = read.phone("contactPhone", contactPhone);
    long file = read.key("licence", licence);
    read.done();
    return new Terms(facts, phone, file);
  }
}
