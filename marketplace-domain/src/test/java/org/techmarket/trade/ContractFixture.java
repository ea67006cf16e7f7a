package org.techmarket.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.techmarket.identity.PartyType;
import org.techmarket.shared.Face;
import org.techmarket.shared.Keyed;
import org.techmarket.shared.Varied;

/** A contract with nothing wrong in it, and what it is made of. */
public final class ContractFixture {

  public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final long SELLER = 1;
  public static final long CLERK = 1;
  public static final String BUYER_CODE = "91370200MA3FGHJK48";

  /** The sample of the standard; nobody's. */
  public static final String PERSON = "11010519491231002X";

  public static final MainSeller MAIN_SELLER =
      new MainSeller("Ocean University", PartyType.UNIVERSITY, "123700004955700048");

  private ContractFixture() {}

  /** Half a million yuan at once, between the university and one enterprise. */
  public static ContractEntry entry(long scan) {
    return new ContractEntry(
        "Development of a seawater resistant coating",
        "2026-11-20",
        "2026-12-01",
        "2027-11-30",
        "Qingdao",
        List.of(seller()),
        List.of(buyer()),
        null,
        null,
        "CNY",
        null,
        null,
        "500,000.00",
        null,
        "LUMP",
        List.of(),
        String.valueOf(scan));
  }

  public static ContractEntry entry() {
    return entry(7);
  }

  /** The main seller says where it is and who answers. */
  public static PartyEntry seller() {
    return new PartyEntry(
        null,
        null,
        null,
        null,
        "370212",
        "238 Songling Road",
        "Yu Zhigang",
        "Li Lei",
        "0532-66782000",
        null,
        null);
  }

  public static PartyEntry buyer() {
    return new PartyEntry(
        "Haida Coatings Ltd",
        "ENTERPRISE_DOMESTIC",
        BUYER_CODE,
        "156",
        "370203",
        "9 Harbour Road",
        "Zhou Jie",
        "Han Meimei",
        "13800000000",
        "YES",
        "NO");
  }

  /** A natural person of that number. */
  public static PartyEntry person(String number) {
    PartyEntry person = Varied.with(buyer(), "partyType", "NATURAL_PERSON");
    return Varied.with(Varied.with(person, "code", number), "name", "Zhang Wei");
  }

  public static ContractEntry with(String field, Object value) {
    return Varied.with(entry(), field, value);
  }

  /** The entry with another buyer. */
  public static ContractEntry withBuyer(String field, String value) {
    return with("buyers", List.of(Varied.with(buyer(), field, value)));
  }

  public static ContractTerms terms(ContractEntry entry) {
    return entry.read(MAIN_SELLER, TODAY, Face.COMMON);
  }

  public static Contract signed() {
    return Keyed.with(1, new Contract(terms(entry()), "HT-2026-000001", SELLER, CLERK, NOW));
  }
}
