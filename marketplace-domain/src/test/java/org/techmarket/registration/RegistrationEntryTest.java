package org.techmarket.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.registration.RegistrationFixture.entry;
import static org.techmarket.registration.RegistrationFixture.terms;
import static org.techmarket.registration.RegistrationFixture.with;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.shared.Face;
import org.techmarket.shared.Money;
import org.techmarket.shared.Varied;

class RegistrationEntryTest {

  @Test
  void aGoodFormIsReadAsItWasMeant() {
    RegistrationTerms terms = terms(entry());
    assertThat(terms.amounts().nonTechnical()).isEqualTo(Money.of("100000"));
    assertThat(terms.rights().numbers()).hasToString("[ZL201010000001.8]");
    assertThat(terms.declarations().govFunded()).isTrue();
    assertThat(terms.attachments().files())
        .containsOnlyKeys(AttachmentKind.INCOME_SHEET, AttachmentKind.COMMITMENT);
  }

  @Test
  void anEmptyFormHasAllItsFaultsAtOnce() {
    RegistrationEntry nothing = Varied.of(RegistrationEntry.class, Collections.emptyMap());
    assertThat(faults(nothing))
        .containsExactlyInAnyOrder(
            "point shared.required",
            "subType shared.required",
            "techField shared.required",
            "goal shared.required",
            "industry shared.required",
            "techAmount shared.required",
            "techIncome shared.required",
            "ipType shared.required",
            "planSource shared.required",
            "summary shared.required",
            "deliverables shared.required",
            "acceptance shared.required",
            "ipOwnership shared.required",
            "confidential shared.required",
            "techImportExport shared.required",
            "govFunded shared.required",
            "relatedParty shared.required",
            "firstRegistered shared.required",
            "noStateSecret shared.required",
            "incomeSheet shared.required",
            "commitment shared.required");
  }

  @ParameterizedTest
  @CsvSource({
    "techAmount, 400000.01, techAmount registration.amountsDoNotAddUp",
    "materials,  29999.99,  techAmount registration.amountsDoNotAddUp",
    "materials,  430000,    techAmount registration.nothingTechnical",
    "otherCosts, 99999999,  techAmount registration.nothingTechnical",
    "techIncome, 400000.01, techIncome registration.incomeAboveAmount",
    "techIncome, -1,        techIncome shared.amountOutOfRange",
    "equipment,  -1,        equipment shared.amountOutOfRange",
    "equipment,  0.005,     equipment shared.notAnAmount"
  })
  void amountsMustAddUpToTheTotalOfTheContract(String field, String amount, String fault) {
    assertThat(faults(with(field, amount))).containsExactly(fault);
  }

  @Test
  void allOfTheIncomeMayBeTechnologyAndNoneMayBe() {
    assertThat(terms(with("techIncome", "400000")).amounts().techIncome())
        .isEqualTo(Money.of("400000"));
    assertThat(terms(with("techIncome", "0")).amounts().techIncome()).isEqualTo(Money.ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATENT_RIGHT", "KNOW_HOW", "OTHER_IP_LICENSE"})
  void transfersAndLicencesTellWhatTheBuyerGainsAndProveTheRight(String subType) {
    assertThat(faults(with("subType", subType)))
        .containsExactlyInAnyOrder(
            "investNew shared.required", "outputNew shared.required", "ipProof shared.required");
  }

  @Test
  void onlyTheLicenceOfAPatentHasAModeAndItMustHaveOne() {
    assertThat(faults(with("licenseMode", "SOLE")))
        .containsExactly("licenseMode registration.licenseModeOnlyForPatents");
    assertThat(faults(with("subType", "PATENT_LICENSE"))).contains("licenseMode shared.required");
  }

  @Test
  void aBrokeredContractNamesItsIntermediary() {
    assertThat(faults(with("subType", "INTERMEDIARY")))
        .containsExactly("subType registration.agentMissing");
  }

  @Test
  void numbersOfRightsAreCheckedAndBelongToTheirType() {
    assertThat(faults(with("ipNumbers", List.of())))
        .containsExactly("ipNumbers registration.patentNumberMissing");
    assertThat(faults(with("ipNumbers", Arrays.asList("ZL201010000001.7", null, " "))))
        .containsExactly("ipNumbers registration.notAnIpNumber");
    assertThat(faults(with("ipNumbers", List.of("2021SR1234567"))))
        .containsExactly("ipNumbers registration.numberOfAnotherType");
    assertThat(faults(with("ipType", "KNOW_HOW")))
        .containsExactly("ipNumbers registration.typeHasNoNumbers");
    assertThat(faults(with("ipNumbers", Collections.nCopies(51, "ZL201010000001.8"))))
        .containsExactly("ipNumbers registration.tooManyRights");
  }

  @Test
  void aProjectOfAPlanHasANumberAndOneOutsideHasNone() {
    assertThat(faults(with("projectNumber", ""))).containsExactly("projectNumber shared.required");
    assertThat(faults(with("planSource", "NONE")))
        .containsExactly("projectNumber registration.projectOutsideOfPlans");
    assertThat(faults(with("planSource", "NATIONAL"))).containsExactly("programme shared.required");
    assertThat(faults(with("programme", "KEY_RESEARCH")))
        .containsExactly("programme registration.programmeOnlyNational");
  }

  @ParameterizedTest
  @CsvSource({
    "2641, C", "0111, A", "0511, A", "0610, B", "4311, C", "4411, D", "9700, T", "7310, M"
  })
  void aClassOfTheEconomyLiesInASection(String code, char section) {
    assertThat(new IndustryClass(code).section()).isEqualTo(section);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0011", "9811", "264", "26411", "C264", "\u4E8C641"})
  void otherDigitsAreNoClass(String code) {
    assertThat(faults(with("industry", code)))
        .containsExactly("industry registration.notAnIndustry");
  }

  @Test
  void theSummaryHasFiftyToAThousandCharacters() {
    assertThat(faults(with("summary", "a".repeat(49)))).containsExactly("summary shared.tooShort");
    assertThat(faults(with("summary", "a".repeat(50)))).isEmpty();
    assertThat(faults(with("summary", "a".repeat(1000)))).isEmpty();
    assertThat(faults(with("summary", "a".repeat(1001)))).containsExactly("summary shared.tooLong");
  }

  @Test
  void aContractWithAStateSecretIsNotEnteredHere() {
    assertThat(faults(with("noStateSecret", "NO")))
        .containsExactly("noStateSecret registration.stateSecret");
  }

  @Test
  void technologyThatCrossesTheBorderHasALicence() {
    assertThat(faults(with("techImportExport", "YES")))
        .containsExactly("licenceNumber shared.required");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary", "deliverables", "acceptance", "ipOwnership", "projectNumber"})
  void charactersThatCannotBePrintedAreNamedBesideTheirField(String field) {
    assertThat(faults(with(field, "A film of TiO\u2082 upon steel. ".repeat(2))))
        .containsExactly(field + " shared.notInTypeface");
  }

  @Test
  void theNumberOfALicenceCanBePrintedToo() {
    RegistrationEntry crossing = with("techImportExport", "YES");
    assertThat(faults(Varied.with(crossing, "licenceNumber", "No. " + Face.RARE)))
        .containsExactly("licenceNumber shared.notInTypeface");
  }

  private static List<String> faults(RegistrationEntry entry) {
    try {
      terms(entry);
      return List.of();
    } catch (org.techmarket.shared.Invalid e) {
      return e.faults().stream().map(f -> f.field() + " " + f.code()).toList();
    }
  }
}
