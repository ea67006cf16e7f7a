package org.techmarket.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.trade.ContractFixture.terms;
import static org.techmarket.trade.ContractFixture.withBuyer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.identity.PartyType;
import org.techmarket.shared.Answers;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Face;
import org.techmarket.shared.PersonNumber;
import org.techmarket.shared.Varied;

class PartyEntryTest {

  private static final String PERSON = ContractFixture.PERSON;

  @Test
  void aPartyIsReadFieldByField() {
    assertThat(terms(ContractFixture.entry()).parties().get(1))
        .isEqualTo(
            new ContractParty(
                PartySide.BUYER,
                "Haida Coatings Ltd",
                PartyType.ENTERPRISE_DOMESTIC,
                "91370200MA3FGHJK48",
                null,
                "156",
                "370203",
                "9 Harbour Road",
                "Zhou Jie",
                "Han Meimei",
                "13800000000",
                true,
                false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"91370200MA3FGHJK49", "370200", ""})
  void anOrganisationHereBearsAValidCreditCode(String code) {
    assertThat(faults(withBuyer("code", code)))
        .allMatch(fault -> fault.startsWith("buyers0Code shared."))
        .hasSize(1);
  }

  @Test
  void aCodeMayBeInFullWidthAndSmallLetters() {
    ContractEntry entry = withBuyer("code", "９１３７０２００ｍａ３ｆｇｈｊｋ４８");
    assertThat(terms(entry).parties().get(1).code()).isEqualTo("91370200MA3FGHJK48");
  }

  @ParameterizedTest
  @ValueSource(strings = {PERSON, "11010519491231002x", "１１０１０５ 19491231 ００２ｘ"})
  void aPersonBearsAnIdentityNumber(String number) {
    ContractParty read = person("156", number);
    assertThat(read.personNumber()).isEqualTo(new PersonNumber(PERSON));
    assertThat(read.shownCode()).isEqualTo("110***********002X");
    assertThat(read.code()).isNull();
    assertThat(read.legalRepresentative()).isNull();
    assertThat(read.toString()).doesNotContain("19491231");
  }

  @ParameterizedTest
  @CsvSource({
    "110105194912310021, trade.notAnIdNumber",
    "110105194902300020, trade.notAnIdNumber",
    "91370200MA3FGHJK48, trade.notAnIdNumber",
    "E12345678, trade.notAnIdNumber",
    "'', shared.required"
  })
  void whatElseIsTypedForItIsRefused(String number, String code) {
    assertThat(Answers.faults(() -> person("156", number))).containsExactly("buyers0Code " + code);
  }

  @Test
  void aPersonFromAbroadBearsTheNumberOfADocument() {
    ContractParty read = person("276", " c01x 00t47");
    assertThat(read.personNumber()).isEqualTo(new PersonNumber("C01X00T47"));
    assertThat(read.shownCode()).isEqualTo("*******47");
    assertThat(Answers.faults(() -> person("276", "")))
        .containsExactly("buyers0Code shared.required");
    assertThat(Answers.faults(() -> person("276", "C".repeat(41))))
        .containsExactly("buyers0Code shared.tooLong");
    assertThat(Answers.faults(() -> person("276", "C0" + Face.RARE + "77")))
        .containsExactly("buyers0Code shared.notInTypeface");
  }

  @Test
  void whatWasTypedOfAPersonIsInNoLog() {
    assertThat(Varied.with(ContractFixture.buyer(), "code", PERSON).toString())
        .doesNotContain(PERSON);
  }

  private static ContractParty person(String country, String number) {
    PartyEntry entry = Varied.with(ContractFixture.person(number), "country", country);
    return terms(ContractFixture.with("buyers", List.of(entry))).parties().get(1);
  }

  @Test
  void abroadNeitherRegionNorCreditCodeIsAskedFor() {
    ContractParty read =
        terms(ContractFixture.with("buyers", List.of(abroad("276")))).parties().get(1);
    assertThat(read.region()).isNull();
    assertThat(read.country()).isEqualTo("276");
    assertThat(read.code()).isEqualTo("HRB 12345");
    assertThat(read.legalRepresentative()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"156, trade.overseasInChina", "'', trade.overseasInChina", "27, shared.notAChoice"})
  void abroadIsNotHere(String country, String code) {
    assertThat(faults(ContractFixture.with("buyers", List.of(abroad(country)))))
        .contains("buyers0Country " + code);
  }

  @Test
  void anEnterpriseOfThisCountryIsNotAbroad() {
    assertThat(faults(withBuyer("country", "276")))
        .containsExactly("buyers0Country trade.domesticAbroad");
  }

  @ParameterizedTest
  @ValueSource(strings = {"37020", "3702030", "160000", "990000", "37020a", ""})
  void aRegionHasSixDigitsOfAProvince(String region) {
    assertThat(faults(withBuyer("region", region)))
        .allMatch(fault -> fault.startsWith("buyers0Region "))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "address", "legalRepresentative", "contact"})
  void whatPapersSayOfAPartyTheyCanPrint(String field) {
    assertThat(faults(withBuyer(field, "Eva " + Face.RARE)))
        .containsExactly("buyers0" + capital(field) + " shared.notInTypeface");
    PartyEntry numbered = Varied.with(abroad("276"), "code", "HRB " + Face.RARE);
    assertThat(faults(ContractFixture.with("buyers", List.of(numbered))))
        .containsExactly("buyers0Code shared.notInTypeface");
  }

  @Test
  void whetherItIsSmallMayStayOpen() {
    assertThat(terms(withBuyer("sme", "")).parties().get(1).sme()).isFalse();
    assertThat(faults(withBuyer("sme", "perhaps"))).containsExactly("buyers0Sme shared.notAChoice");
  }

  private static PartyEntry abroad(String country) {
    return new PartyEntry(
        "Lack GmbH",
        "OVERSEAS_ORG",
        "HRB 12345",
        country,
        "",
        "Hamburg",
        "",
        "Eva Lack",
        "+494012345",
        "",
        "");
  }

  private static String capital(String field) {
    return EntryReader.rowFieldName("", 0, field).substring(1);
  }

  private static List<String> faults(ContractEntry entry) {
    return Answers.faults(() -> terms(entry));
  }
}
