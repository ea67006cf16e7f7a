package org.techmarket.trade;

import java.util.Locale;
import java.util.regex.Pattern;
import org.techmarket.identity.PartyType;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.IdNumber;
import org.techmarket.shared.PersonNumber;
import org.techmarket.shared.UnifiedSocialCreditCode;

/**
 * What is entered about one who signed a contract, as it was typed or sent. Of the main seller,
 * name, code and type are those of the caller's organisation and need not be given.
 *
 * @param code the unified social credit code, or the number of a foreign register; of a natural
 *     person the resident identity number, from abroad that of a passport or the like
 * @param country three digits of ISO 3166-1; China when nothing is given
 * @param region six digits of GB/T 2260, in China only
 * @param sme YES for a technology-based small or medium enterprise (科技型中小企业)
 * @param hnte YES for a high and new technology enterprise (高新技术企业)
 */
public record PartyEntry(
    String name,
    String partyType,
    String code,
    String country,
    String region,
    String address,
    String legalRepresentative,
    String contact,
    String phone,
    String sme,
    String hnte) {

  private static final Pattern REGION =
      Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)\\d{4}");

  /** Reads one who is not the main seller; what cannot be read is null, and the reader knows. */
  ContractParty read(EntryReader read, PartySide side) {
    PartyType type = read.choice("partyType", partyType, PartyType.class);
    String called = read.printed("name", name, 2, 100);
    String land = readCountry(read, type);
    boolean isPerson = type == PartyType.NATURAL_PERSON;
    String number = type == null || isPerson ? null : readCode(read, type);
    PersonNumber person = isPerson && land != null ? readPersonNumber(read, land) : null;
    return party(read, side, new Bearer(called, type, number, person, land));
  }

  /** Reads the main seller, who is known already. */
  ContractParty read(EntryReader read, MainSeller known) {
    if (!EntryReader.plain(code).isEmpty()
        && !known.code().equalsIgnoreCase(EntryReader.plain(code))) {
      read.fault("code", "trade.mainSellerIsYou");
    }
    String called = read.printable("name", known.name());
    Bearer bearer = new Bearer(called, known.type(), known.code(), null, ContractParty.CHINA);
    return party(read, PartySide.SELLER, bearer);
  }

  private ContractParty party(EntryReader read, PartySide side, Bearer bearer) {
    boolean isPerson = bearer.type() == PartyType.NATURAL_PERSON;
    boolean isAbroad = !ContractParty.CHINA.equals(bearer.country());
    return new ContractParty(
        side,
        bearer.name(),
        bearer.type(),
        bearer.code(),
        bearer.person(),
        bearer.country(),
        isAbroad ? null : readRegion(read),
        read.printed("address", address, 2, 200),
        isPerson
            ? null
            : read.printed("legalRepresentative", legalRepresentative, isAbroad ? 0 : 2, 40),
        read.printed("contact", contact, 2, 40),
        read.phone("phone", phone),
        read.isYes("sme", sme),
        read.isYes("hnte", hnte));
  }

  private String readCountry(EntryReader read, PartyType type) {
    String digits = EntryReader.plain(country);
    String land = digits.isEmpty() ? ContractParty.CHINA : digits;
    if (!land.matches("\\d{3}")) {
      return read.fault("country", "shared.notAChoice");
    }
    boolean isChina = land.equals(ContractParty.CHINA);
    if (isChina && type == PartyType.OVERSEAS_ORG) {
      return read.fault("country", "trade.overseasInChina");
    }
    if (!isChina && type != null && type.bearsCreditCode()) {
      return read.fault("country", "trade.domesticAbroad");
    }
    return land;
  }

  private String readCode(EntryReader read, PartyType type) {
    if (type == PartyType.OVERSEAS_ORG) {
      return read.printed("code", code, 0, 40);
    }
    UnifiedSocialCreditCode credit = read.creditCode("code", code);
    return credit == null ? null : credit.value();
  }

  private PersonNumber readPersonNumber(EntryReader read, String land) {
    String number = EntryReader.plain(code).toUpperCase(Locale.ROOT);
    if (land.equals(ContractParty.CHINA)) {
      return read.parsed(
          "code", number, "trade.notAnIdNumber", text -> new PersonNumber(new IdNumber(text)));
    }
    String printed = read.printed("code", number, 4, 40);
    return printed == null ? null : new PersonNumber(printed);
  }

  private String readRegion(EntryReader read) {
    return read.parsed(
        "region",
        region,
        "trade.notARegion",
        text -> {
          if (!REGION.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
          }
          return text;
        });
  }

  /** Without the code, which may be a person's number. */
  @Override
  public String toString() {
    return "PartyEntry[%s, %s, %s]".formatted(name, partyType, country);
  }

  private record Bearer(
      String name, PartyType type, String code, PersonNumber person, String country) {}
}
