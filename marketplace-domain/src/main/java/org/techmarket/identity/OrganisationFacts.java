package org.techmarket.identity;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.UnifiedSocialCreditCode;

/** What stands on the licence of an organisation. */
public record OrganisationFacts(
    UnifiedSocialCreditCode creditCode, String name, PartyType partyType, String cityCode) {

  /** Reads them; what is faulty is null, and the reader knows it. */
  static OrganisationFacts read(
      EntryReader read, String creditCode, String name, String partyType, String cityCode) {
    UnifiedSocialCreditCode code = read.creditCode("creditCode", creditCode);
    String called = read.printed("name", name, 2, 100);
    PartyType type = read.choice("partyType", partyType, PartyType.class);
    if (type != null && !type.bearsCreditCode()) {
      read.fault("partyType", "shared.notAChoice");
    }
    String city =
        read.parsed("cityCode", cityCode, "shared.notAChoice", OrganisationFacts::readCity);
    return new OrganisationFacts(code, called, type, city);
  }

  private static String readCity(String text) {
    if (!text.matches("37\\d{4}")) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }
}
