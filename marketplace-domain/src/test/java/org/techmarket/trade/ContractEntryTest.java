package org.techmarket.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.trade.ContractFixture.terms;
import static org.techmarket.trade.ContractFixture.with;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.identity.PartyType;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Face;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Varied;

class ContractEntryTest {

  private static final String OTHER_CODE = "91370100MA3C4TNH02";

  @Test
  void aGoodEntryIsReadFieldByField() {
    ContractTerms terms = terms(ContractFixture.entry());
    assertThat(terms.name()).isEqualTo("Development of a seawater resistant coating");
    assertThat(terms.dates())
        .isEqualTo(
            new ContractDates(
                LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 11, 30)));
    assertThat(terms.parties()).hasSize(2);
    assertThat(terms.agent()).isNull();
    assertThat(terms.scanId()).isEqualTo(7);
  }

  @Test
  void everyFaultIsNamedAtOnceAndThoseOfRowsByTheirRow() {
    assertThat(faults(blank()))
        .containsExactly(
            "name shared.required",
            "signedOn shared.required",
            "effectiveFrom shared.required",
            "effectiveTo shared.required",
            "signPlace shared.required",
            "sellers0Region shared.required",
            "sellers0Address shared.required",
            "sellers0LegalRepresentative shared.required",
            "sellers0Contact shared.required",
            "sellers0Phone shared.required",
            "buyers1PartyType shared.required",
            "buyers1Name shared.required",
            "buyers1Region shared.required",
            "buyers1Address shared.required",
            "buyers1LegalRepresentative shared.required",
            "buyers1Contact shared.required",
            "buyers1Phone shared.required",
            "currency shared.required",
            "totalAmount shared.required",
            "paymentMode shared.required",
            "scan shared.required");
  }

  @Test
  void aSenderWithoutAnyListIsTold() {
    ContractEntry entry = Varied.with(with("sellers", null), "buyers", null);
    assertThat(faults(Varied.with(entry, "instalments", null)))
        .containsExactly("sellers0Address shared.required", "buyers0Name trade.buyerMissing");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-23, 0", "2026-11-24, 1"})
  void itWasSignedTodayAtTheLatest(String day, int faults) {
    assertThat(faultsOf("signedOn", day))
        .hasSize(faults)
        .allMatch("signedOn trade.signedInFuture"::equals);
  }

  @Test
  void itsPeriodEndsWhenItBeginsAtTheEarliest() {
    assertThat(faultsOf("effectiveTo", "2026-12-01")).isEmpty();
    assertThat(faultsOf("effectiveTo", "2026-11-30"))
        .containsExactly("effectiveTo trade.endsBeforeItBegins");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0206-11-20", "1999-12-31", "2100-01-01", "20261-01-01"})
  void aYearNobodyMeansIsNoticed(String day) {
    assertThat(faultsOf("effectiveFrom", day)).contains("effectiveFrom trade.dayFarAway");
  }

  @Test
  void thereAreOneToFivePartiesOnASide() {
    List<PartyEntry> four = List.of(buyer("A"), buyer("B"), buyer("C"), buyer("D"));
    assertThat(faultsOf("buyers", add(four, buyer("E")))).isEmpty();
    assertThat(faultsOf("buyers", add(add(four, buyer("E")), buyer("F"))))
        .containsExactly("buyers trade.tooManyParties");
    assertThat(faultsOf("buyers", List.of())).containsExactly("buyers0Name trade.buyerMissing");
  }

  @Test
  void theMainSellerIsTheOneWhoEnters() {
    PartyEntry typed = Varied.with(ContractFixture.seller(), "name", "Somebody else");
    ContractParty main = terms(with("sellers", List.of(typed))).parties().get(0);
    assertThat(main.name()).isEqualTo("Ocean University");
    assertThat(main.code()).isEqualTo("123700004955700048");
    assertThat(main.side()).isEqualTo(PartySide.SELLER);
    PartyEntry other = Varied.with(ContractFixture.seller(), "code", ContractFixture.BUYER_CODE);
    assertThat(faultsOf("sellers", List.of(other)))
        .containsExactly("sellers0Code trade.mainSellerIsYou");
  }

  @Test
  void nobodySellsToThemselves() {
    PartyEntry self =
        Varied.with(ContractFixture.buyer(), "code", ContractFixture.MAIN_SELLER.code());
    assertThat(faultsOf("buyers", List.of(ContractFixture.buyer(), self)))
        .containsExactly("buyers1Name trade.sellerIsBuyer");
  }

  @Test
  void nobodyStandsOnASideTwice() {
    assertThat(faultsOf("buyers", List.of(buyer("A"), buyer("A"))))
        .containsExactly("buyers1Name trade.partyTwice");
  }

  @Test
  void twoOfOneNameAreTwoPeopleAndOneOfTwoNamesIsOne() {
    PartyEntry other = ContractFixture.person("370100199001010009");
    PartyEntry one = ContractFixture.person(ContractFixture.PERSON);
    assertThat(faultsOf("buyers", List.of(one, other))).isEmpty();
    PartyEntry again = Varied.with(ContractFixture.person("11010519491231002x"), "name", "Wei");
    assertThat(faultsOf("buyers", List.of(one, again)))
        .containsExactly("buyers1Name trade.partyTwice");
  }

  @Test
  void anAgentMayBeNamedWithOrWithoutACode() {
    assertThat(terms(with("agentName", "Wang Fang")).agent())
        .isEqualTo(new Agent("Wang Fang", null));
    ContractEntry coded =
        Varied.with(with("agentName", "Agency"), "agentCode", ContractFixture.BUYER_CODE);
    assertThat(terms(coded).agent()).isEqualTo(new Agent("Agency", ContractFixture.BUYER_CODE));
    assertThat(faultsOf("agentCode", ContractFixture.BUYER_CODE))
        .containsExactly("agentName trade.agentWithoutName");
    assertThat(faults(Varied.with(with("agentName", "Agency"), "agentCode", OTHER_CODE)))
        .containsExactly("agentCode shared.notACreditCode");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "signPlace", "agentName"})
  void whatItsPapersSayTheyCanPrint(String field) {
    assertThat(faultsOf(field, "Coating with TiO\u2082"))
        .containsExactly(field + " shared.notInTypeface");
  }

  @Test
  void soTheyCanTheNameOfWhoEntersIt() {
    MainSeller old = new MainSeller("University of " + Face.RARE, PartyType.UNIVERSITY, OTHER_CODE);
    assertThat(
            Answers.faults(
                () -> ContractFixture.entry().read(old, ContractFixture.TODAY, Face.COMMON)))
        .containsExactly("sellers0Name shared.notInTypeface");
  }

  private static ContractEntry blank() {
    PartyEntry nothing =
        new PartyEntry(null, null, null, null, null, null, null, null, null, null, null);
    List<PartyEntry> buyers = List.of(ContractFixture.buyer(), nothing);
    String no = "";
    return new ContractEntry(
        no,
        no,
        no,
        no,
        no,
        List.of(nothing),
        buyers,
        no,
        no,
        no,
        no,
        no,
        no,
        no,
        no,
        List.of(),
        no);
  }

  /** Persons from abroad, so that tests can make as many as they like. */
  private static PartyEntry buyer(String name) {
    PartyEntry person = Varied.with(ContractFixture.person("C0000" + name), "country", "276");
    return Varied.with(person, "name", "Person " + name);
  }

  private static List<PartyEntry> add(List<PartyEntry> some, PartyEntry more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static List<String> faultsOf(String field, Object value) {
    return faults(with(field, value));
  }

  private static List<String> faults(ContractEntry entry) {
    try {
      terms(entry);
      return List.of();
    } catch (Invalid e) {
      return Answers.faults(() -> terms(entry));
    }
  }
}
