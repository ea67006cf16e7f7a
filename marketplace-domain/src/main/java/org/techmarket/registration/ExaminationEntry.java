package org.techmarket.registration;

import java.util.EnumMap;
import java.util.Map;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Money;
import org.techmarket.shared.PrintableCharacters;

/**
 * What a registrar enters on examining a case, as it was typed or sent.
 *
 * @param correctionReason why category or amounts differ from those claimed; empty when they do not
 * @param findings name of a {@link Check} to name of a {@link Finding}, all that apply
 * @param version the version the examination was made on
 */
public record ExaminationEntry(
    String subType,
    String licenseMode,
    String techAmount,
    String techIncome,
    String correctionReason,
    Map<String, String> findings,
    String opinion,
    String version) {

  /** What the entry says, once read. */
  public record Terms(Examination examination, Map<Check, Finding> findings) {}

  /**
   * Reads the entry.
   *
   * @param total the price of the contract, which the amount of technology does not exceed
   * @param characters those that papers can print
   * @throws Invalid when a field cannot be read, a question is not answered or a difference is not
   *     explained
   */
  public Terms read(
      Classification classification,
      ClaimedAmounts amounts,
      Money total,
      PrintableCharacters characters) {
    EntryReader read = new EntryReader(characters);
    ContractSubType type = read.choice("subType", subType, ContractSubType.class);
    LicenseMode mode = Classification.readMode(read, licenseMode, type);
    Map<Check, Finding> found = type == null ? Map.of() : readFindings(read, type.category());
    Examination examination =
        new Examination(
            type,
            mode,
            read.money("techAmount", techAmount, Money.of("0.01"), total),
            read.money("techIncome", techIncome, Money.ZERO, total),
            read.printed("correctionReason", correctionReason, 0, 500),
            read.text("opinion", opinion, 5, 1000));
    if (!read.isFaulty()) {
      checkTogether(read, examination, classification, amounts);
    }
    read.done();
    return new Terms(examination, found);
  }

  private Map<Check, Finding> readFindings(EntryReader read, ContractCategory category) {
    Map<Check, Finding> found = new EnumMap<>(Check.class);
    Map<String, String> answers = findings == null ? Map.of() : findings;
    for (Check check : Check.of(category)) {
      Finding finding = read.choice(check.name(), answers.get(check.name()), Finding.class);
      if (finding != null) {
        found.put(check, finding);
      }
    }
    return found;
  }

  private static void checkTogether(
      EntryReader read,
      Examination examination,
      Classification classification,
      ClaimedAmounts amounts) {
    if (examination.approvedTechIncome().isAbove(examination.approvedTechAmount())) {
      read.fault(
          "techIncome", "registration.incomeAboveAmount", examination.approvedTechAmount().yuan());
    }
    if (examination.differsFrom(classification, amounts)
        && examination.correctionReason() == null) {
      read.fault("correctionReason", "registration.correctionUnexplained");
    }
  }
}
