package org.techmarket.identity;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.UnifiedSocialCreditCode;

/** What an administrator enters to make an organisation, as it was typed or sent. */
public record OrganisationEntry(String creditCode, String name, String partyType, String cityCode) {

  /**
   * Reads the entry.
   *
   * @throws Invalid when a field cannot be read
   */
  public Organisation read() {
    EntryReader read = new EntryReader();
    UnifiedSocialCreditCode code = read.creditCode("creditCode", creditCode);
    String called = read.text("name", name, 2, 100);
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
