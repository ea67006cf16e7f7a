package org.techmarket.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;
import org.techmarket.shared.UnifiedSocialCreditCode;

/**
 * What an organisation enters about a contract it has signed outside the market, as it was typed or
 * sent.
 *
 * @param sellers the first is the main one, the caller's organisation; at most {@value
 *     #MOST_PARTIES}
 * @param buyers the first is the main one; at most {@value #MOST_PARTIES}
 * @param totalAmount in yuan, whatever the currency
 * @param instalments asked for when the price is paid in instalments, at most {@value
 *     #MOST_INSTALMENTS}
 * @param scan the key of the stored file that shows the signed contract
 */
public record ContractEntry(
    String name,
    String signedOn,
    String effectiveFrom,
    String effectiveTo,
    String signPlace,
    List<PartyEntry> sellers,
    List<PartyEntry> buyers,
    String agentName,
    String agentCode,
    String currency,
    String originalAmount,
    String rate,
    String totalAmount,
    String amountUndetermined,
    String paymentMode,
    List<InstalmentEntry> instalments,
    String scan) {

  static final int MOST_PARTIES = 5;
  static final int MOST_INSTALMENTS = 24;

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

  /**
   * Reads the entry.
   *
   * @param seller who enters it
   * @param today the last day on which it may have been signed
   * @param characters those that its papers can print
   * @throws Invalid when a field cannot be read or the fields do not fit each other
   */
  public ContractTerms read(MainSeller seller, LocalDate today, PrintableCharacters characters) {
    EntryReader read = new EntryReader(characters);
    String called = read.printed("name", name, 4, 200);
    ContractDates dates = readDates(read, today);
    String place = read.printed("signPlace", signPlace, 2, 100);
    List<ContractParty> parties = new ArrayList<>(readSellers(read, seller));
    parties.addAll(readBuyers(read));
    Agent agent = readAgent(read);
    PriceEntry priced =
        new PriceEntry(
            currency, originalAmount, rate, totalAmount, amountUndetermined, paymentMode);
    ContractPrice price = priced.read(read);
    List<Instalment> parts = priced.readInstalments(read, rows(instalments), price);
    long file = read.key("scan", scan);
    new PartyRules(read).check(parties);
    read.done();
    return new ContractTerms(called, parties, agent, dates, place, price, parts, file);
  }

  private ContractDates readDates(EntryReader read, LocalDate today) {
    LocalDate signed = day(read, "signedOn", signedOn);
    LocalDate from = day(read, "effectiveFrom", effectiveFrom);
    LocalDate to = day(read, "effectiveTo", effectiveTo);
    if (signed != null && signed.isAfter(today)) {
      read.fault("signedOn", "trade.signedInFuture");
    }
    if (from != null && to != null && to.isBefore(from)) {
      read.fault("effectiveTo", "trade.endsBeforeItBegins");
    }
    return new ContractDates(signed, from, to);
  }

  private List<ContractParty> readSellers(EntryReader read, MainSeller known) {
    List<PartyEntry> rows = rows(sellers);
    if (rows.isEmpty()) {
      read.fault("sellers0Address", "shared.required");
    }
    return readParties(read, "sellers", rows, PartySide.SELLER, known);
  }

  private List<ContractParty> readBuyers(EntryReader read) {
    List<PartyEntry> rows = rows(buyers);
    if (rows.isEmpty()) {
      read.fault("buyers0Name", "trade.buyerMissing");
    }
    return readParties(read, "buyers", rows, PartySide.BUYER, null);
  }

  private static List<ContractParty> readParties(
      EntryReader read, String list, List<PartyEntry> rows, PartySide side, MainSeller known) {
    if (rows.size() > MOST_PARTIES) {
      read.fault(list, "trade.tooManyParties", MOST_PARTIES);
      return List.of();
    }
    List<ContractParty> parties = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      EntryReader row = read.within(list, i);
      boolean isMain = known != null && i == 0;
      parties.add(isMain ? rows.get(i).read(row, known) : rows.get(i).read(row, side));
    }
    return parties;
  }

  private Agent readAgent(EntryReader read) {
    String called = read.printed("agentName", agentName, 0, 100);
    if (EntryReader.plain(agentCode).isEmpty()) {
      return called == null ? null : new Agent(called, null);
    }
    UnifiedSocialCreditCode code = read.creditCode("agentCode", agentCode);
    if (called == null && EntryReader.plain(agentName).isEmpty()) {
      read.fault("agentName", "trade.agentWithoutName");
    }
    return new Agent(called, code == null ? null : code.value());
  }

  /** A day of this century, so that a slip of the keyboard is noticed; null when faulty. */
  static LocalDate day(EntryReader read, String field, String entered) {
    LocalDate day = read.day(field, entered);
    boolean isNear = day == null || !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    return isNear ? day : read.fault(field, "trade.dayFarAway");
  }

  private static <T> List<T> rows(List<T> sent) {
    return sent == null ? List.of() : sent;
  }
}
