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
import org.techmarket.shared.Varied;

class PartyEntryTest {

  @Test
  void aPartyIsReadFieldByField() {
    assertThat(terms(ContractFixture.entry()).parties().get(1))
        .isEqualTo(
            new ContractParty(
                PartySide.BUYER,
                "Haida Coatings Ltd",
                PartyType.ENTERPRISE_DOMESTIC,
                "91370200MA3FGHJK48",
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

  @Test
  void theNumberOfAPersonsIdentityCardIsNotTaken() {
    PartyEntry person = Varied.with(ContractFixture.buyer(), "partyType", "NATURAL_PERSON");
    assertThat(faults(ContractFixture.with("buyers", List.of(person))))
        .containsExactly("buyers0Code trade.codeOfPerson");
    PartyEntry nameless = Varied.with(person, "code", null);
    ContractParty read = terms(ContractFixture.with("buyers", List.of(nameless))).parties().get(1);
    assertThat(read.code()).isNull();
    assertThat(read.legalRepresentative()).isNull();
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
