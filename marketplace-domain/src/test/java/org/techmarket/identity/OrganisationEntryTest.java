package org.techmarket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Face;
import org.techmarket.shared.Varied;

class OrganisationEntryTest {

  private static final OrganisationEntry UNIVERSITY =
      new OrganisationEntry("123700004955700048", "Ocean University", "UNIVERSITY", "370200");

  @Test
  void aGoodEntryMakesAnOrganisation() {
    assertThat(UNIVERSITY.read(Face.COMMON).name()).isEqualTo("Ocean University");
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    OrganisationEntry entry = new OrganisationEntry("1237", "", "CLUB", null);
    assertThat(Answers.faults(() -> entry.read(Face.COMMON)))
        .containsExactly(
            "creditCode shared.notACreditCode",
            "name shared.required",
            "partyType shared.notAChoice",
            "cityCode shared.required");
  }

  @Test
  void itsNameCanBePrinted() {
    OrganisationEntry rare = Varied.with(UNIVERSITY, "name", "University of " + Face.RARE);
    assertThat(Answers.faults(() -> rare.read(Face.COMMON)))
        .containsExactly("name shared.notInTypeface");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATURAL_PERSON", "OVERSEAS_ORG"})
  void whoBearsNoCreditCodeIsNoOrganisationOfTheMarket(String type) {
    assertThat(Answers.faults(() -> Varied.with(UNIVERSITY, "partyType", type).read(Face.COMMON)))
        .containsExactly("partyType shared.notAChoice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3702", "3702000", "110000", "37\u0000200", "Qingdao"})
  void aCityIsSixDigitsOfShandong(String code) {
    assertThat(Answers.faults(() -> Varied.with(UNIVERSITY, "cityCode", code).read(Face.COMMON)))
        .containsExactly("cityCode shared.notAChoice");
  }
}
