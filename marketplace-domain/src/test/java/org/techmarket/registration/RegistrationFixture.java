package org.techmarket.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.techmarket.reference.WorkingCalendar;
import org.techmarket.registration.ContractFacts.Party;
import org.techmarket.shared.Face;
import org.techmarket.shared.Keyed;
import org.techmarket.shared.Money;
import org.techmarket.shared.Varied;

/** A development contract of half a million yuan and its registration, with nothing wrong in it. */
public final class RegistrationFixture {

  /** Monday 23 November 2026, ten o'clock in Shandong. */
  public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  public static final long CLERK = 1;
  public static final long REGISTRAR = 7;
  public static final long REVIEWER = 8;
  public static final RegistrationNumber NUMBER = new RegistrationNumber("2026370101000001");
  public static final Deadlines DEADLINES =
      new Deadlines(new WorkingCalendar(Map.of()), 5, 10, 20, 15);
  public static final Money LARGE = Money.of("10000000");

  private static final String SUMMARY =
      "A coating that keeps steel in seawater from rusting for ten years is developed, tested and written down.";

  private RegistrationFixture() {}

  public static RegistrationEntry entry() {
    return entry(1, 1, 1);
  }

  /** The form for a contract, with one file for whatever must be handed in. */
  public static RegistrationEntry entry(long contract, long point, long file) {
    return Varied.of(
        RegistrationEntry.class,
        Map.ofEntries(
            Map.entry("contract", String.valueOf(contract)),
            Map.entry("point", String.valueOf(point)),
            Map.entry("subType", "ENTRUSTED"),
            Map.entry("techField", "NEW_MATERIALS"),
            Map.entry("goal", "INDUSTRY"),
            Map.entry("industry", "2641"),
            Map.entry("strategicIndustry", "NEW_MATERIALS"),
            Map.entry("equipment", "50,000"),
            Map.entry("instruments", "20000"),
            Map.entry("materials", "30000.00"),
            Map.entry("techAmount", "400000"),
            Map.entry("techIncome", "350000"),
            Map.entry("ipType", "PATENT"),
            Map.entry("ipNumbers", List.of("ZL201010000001.8")),
            Map.entry("planSource", "PROVINCE"),
            Map.entry("projectNumber", "2026CXGC010101"),
            Map.entry("summary", SUMMARY),
            Map.entry("deliverables", "Formula, test report and a manual of application"),
            Map.entry("acceptance", "Ten years in the salt spray test of GB/T 10125"),
            Map.entry("ipOwnership", "The right to apply for patents belongs to both parties"),
            Map.entry("confidential", "NO"),
            Map.entry("techImportExport", "NO"),
            Map.entry("govFunded", "YES"),
            Map.entry("relatedParty", "NO"),
            Map.entry("firstRegistered", "YES"),
            Map.entry("noStateSecret", "YES"),
            Map.entry("incomeSheet", String.valueOf(file)),
            Map.entry("commitment", String.valueOf(file))));
  }

  public static RegistrationEntry with(String field, Object value) {
    return Varied.with(entry(), field, value);
  }

  public static ContractFacts facts() {
    return facts(Money.of("500000"));
  }

  public static ContractFacts facts(Money total) {
    return new ContractFacts(
        1,
        1,
        "Development of a seawater resistant coating",
        List.of(new Party("Ocean University", "123700004955700048", "370212")),
        List.of(new Party("Haida Coatings Ltd", "91370200MA3FGHJK48", "370203")),
        false,
        LocalDate.of(2026, 11, 20),
        total,
        "ab".repeat(32));
  }

  public static RegistrationTerms terms(RegistrationEntry entry) {
    return entry.read(facts(), Face.COMMON);
  }

  /** A point of Jinan that accepts the whole province. */
  public static RegistrationPoint point() {
    return Keyed.with(1, new RegistrationPointEntry("3", "370100", "01", "YES", "").read());
  }

  public static RegistrationCase submitted() {
    return submitted(facts(), terms(entry()));
  }

  public static RegistrationCase submitted(ContractFacts facts, RegistrationTerms terms) {
    return Keyed.with(
        9, new RegistrationCase(facts, terms, point(), "SL-20261123-0001", CLERK, DEADLINES, NOW));
  }

  public static RegistrationCase accepted() {
    RegistrationCase found = submitted();
    found.accept(REGISTRAR, DEADLINES, NOW);
    return found;
  }

  public static RegistrationCase examined() {
    RegistrationCase found = accepted();
    found.examine(examination(found, examinationEntry()), REGISTRAR, NOW);
    return found;
  }

  /** A contract of ten million yuan that is examined. */
  public static RegistrationCase largeExamined() {
    Money total = LARGE;
    RegistrationEntry entry = Varied.with(with("techAmount", "9900000"), "techIncome", "9000000");
    RegistrationCase found = submitted(facts(total), entry.read(facts(total), Face.COMMON));
    found.accept(REGISTRAR, DEADLINES, NOW);
    ExaminationEntry asClaimed =
        Varied.with(
            Varied.with(examinationEntry(), "techAmount", "9900000"), "techIncome", "9000000");
    found.examine(examination(found, asClaimed), REGISTRAR, NOW);
    return found;
  }

  public static RegistrationCase inRecheck() {
    RegistrationCase found = examined();
    found.sendToRecheck(LARGE, NOW);
    return found;
  }

  public static ExaminationEntry.Terms examination(RegistrationCase found, ExaminationEntry entry) {
    CaseForm form = found.form();
    return entry.read(form.classification(), form.claimed(), form.totalAmount(), Face.COMMON);
  }

  /** The examination that finds everything as it was claimed. */
  public static ExaminationEntry examinationEntry() {
    return new ExaminationEntry(
        "ENTRUSTED",
        "",
        "400000",
        "350000",
        "",
        allMet(ContractCategory.DEVELOPMENT),
        "Recognised as entrusted development",
        "");
  }

  public static Map<String, String> allMet(ContractCategory category) {
    return Check.of(category).stream()
        .collect(Collectors.toMap(Check::name, check -> Finding.MET.name()));
  }

  /** The opinion of an expert of a third body. */
  public static OpinionEntry opinion(String expert) {
    return new OpinionEntry(
        expert,
        "Academy of Sciences",
        "91110000802100433B",
        "RECOGNISE",
        "New, and quantified",
        "");
  }
}
