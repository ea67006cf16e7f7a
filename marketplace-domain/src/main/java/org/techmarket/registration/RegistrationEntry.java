package org.techmarket.registration;

import java.util.List;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;

/**
 * The registration form (技术合同登记表) but for what the contract says itself, as it was typed or sent.
 *
 * @param contract the key of the contract
 * @param point the key of the registration point
 * @param industry four digits of GB/T 4754, of the buyer's use
 * @param equipment yuan for what is no technology, as are the four after it; empty for none
 * @param techAmount yuan for technology: the contract's total without the five before
 * @param techIncome yuan of income from technology, of the amount before
 * @param ipNumbers one number a right
 * @param summary what the contract is about
 * @param noStateSecret a contract that holds one is registered on paper, never here
 * @param ipProof the key of a stored file, as are the four after it
 * @param version the version a correction was made on; empty for a new case
 */
public record RegistrationEntry(
    String contract,
    String point,
    String subType,
    String licenseMode,
    String techField,
    String goal,
    String industry,
    String strategicIndustry,
    String equipment,
    String instruments,
    String parts,
    String materials,
    String otherCosts,
    String techAmount,
    String techIncome,
    String investNew,
    String outputNew,
    String ipType,
    List<String> ipNumbers,
    String planSource,
    String programme,
    String projectNumber,
    String summary,
    String deliverables,
    String acceptance,
    String ipOwnership,
    String confidential,
    String techImportExport,
    String licenceNumber,
    String govFunded,
    String relatedParty,
    String firstRegistered,
    String noStateSecret,
    String ipProof,
    String authorisation,
    String incomeSheet,
    String commitment,
    String translation,
    String version) {

  /**
   * The key of the contract.
   *
   * @throws Invalid when it is none
   */
  public long readContract() {
    return readKey("contract", contract);
  }

  /**
   * The key of the registration point.
   *
   * @throws Invalid when it is none
   */
  public long readPoint() {
    return readKey("point", point);
  }

  /**
   * Reads the entry.
   *
   * @param facts the contract it is about
   * @param characters those that papers can print
   * @throws Invalid when a field cannot be read or the fields do not fit each other or the contract
   */
  public RegistrationTerms read(ContractFacts facts, PrintableCharacters characters) {
    EntryReader read = new EntryReader(characters);
    read.key("point", point);
    RegistrationTerms terms =
        new RegistrationTerms(
            Classification.read(read, this, facts),
            ClaimedAmounts.read(read, this, facts.total()),
            Outlook.read(read, this),
            Rights.read(read, this),
            Plan.read(read, this),
            Content.read(read, this),
            Declarations.read(read, this),
            Attachments.read(read, this));
    read.done();
    return terms;
  }

  /** The category chosen, null when none can be read. */
  ContractCategory category() {
    ContractSubType chosen = new EntryReader().choice("subType", subType, ContractSubType.class);
    return chosen == null ? null : chosen.category();
  }

  private static long readKey(String field, String entered) {
    EntryReader read = new EntryReader();
    long key = read.key(field, entered);
    read.done();
    return key;
  }
}
