package org.techmarket.identity;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;

/** What an administrator enters to make an organisation, as it was typed or sent. */
public record OrganisationEntry(String creditCode, String name, String partyType, String cityCode) {

  /**
   * Reads the entry.
   *
   * @param characters those that papers can print, which name organisations
   * @throws Invalid when a field cannot be read
   */
  public OrganisationFacts read(PrintableCharacters characters) {
    EntryReader read = new EntryReader(characters);
    OrganisationFacts facts = OrganisationFacts.read(read, creditCode, name, partyType, cityCode);
    read.done();
    return facts;
  }
}
