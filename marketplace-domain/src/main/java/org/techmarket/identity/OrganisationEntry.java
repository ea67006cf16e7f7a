package org.techmarket.identity;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;
import org.techmarket.shared.UnifiedSocialCreditCode;

/** What an administrator enters to make an organisation, as it was typed or sent. */
public record OrganisationEntry(String creditCode, String name, String partyType, String cityCode) {

  /**
   * Reads the entry.
   *
   * @param characters those that papers can print, which name organisations
   * @throws Invalid when a field cannot be read
   */
  public Organisation read(PrintableCharacters characters) {
    EntryReader read = new EntryReader(characters);
    UnifiedSocialCreditCode code = read.creditCode("creditCode", creditCode);
    String called = read.printed("name", name, 2, 100);
    PartyType type = read.choice("partyType", partyType, PartyType.class);
    if (type != null && !type.bearsCreditCode()) {
      read.fault("partyType", "shared.notAChoice");
    }
    String city =
        read.parsed("cityCode", cityCode, "shared.notAChoice", OrganisationEntry::readCity);
    read.done();
    return new Organisation(code, called, type, city);
  }

  private static String readCity(String text) {
    if (!text.matches("37\\d{4}")) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }
}
