package org.techmarket.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.registration.RegistrationFixture.examination;
import static org.techmarket.registration.RegistrationFixture.examinationEntry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Varied;

class ExaminationEntryTest {

  private final RegistrationCase found = RegistrationFixture.accepted();

  @Test
  void everyQuestionMustBeAnswered() {
    ExaminationEntry silent = Varied.with(examinationEntry(), "findings", Map.of());
    assertThat(Answers.faults(() -> examination(found, silent)))
        .hasSize(18)
        .contains("WRITTEN shared.required", "NOT_YET_MASTERED shared.required")
        .doesNotContain("RESULT_MASTERED shared.required");
  }

  @Test
  void theQuestionsAreThoseOfTheCategoryFound() {
    assertThat(Check.of(ContractCategory.TRANSFER))
        .contains(Check.RESULT_MASTERED)
        .doesNotContain(Check.NOT_YET_MASTERED, Check.TECHNICAL_PROBLEM);
  }

  @ParameterizedTest
  @CsvSource({
    "subType,    COOPERATIVE, correctionReason registration.correctionUnexplained",
    "techAmount, 390000,      correctionReason registration.correctionUnexplained",
    "techIncome, 349999.99,   correctionReason registration.correctionUnexplained",
    "techIncome, 400001,      techIncome registration.incomeAboveAmount",
    "techAmount, 500000.01,   techAmount shared.amountOutOfRange",
    "techAmount, 0,           techAmount shared.amountOutOfRange",
    "opinion,    ok,          opinion shared.tooShort"
  })
  void whatDiffersFromTheClaimIsExplainedAndWithinThePrice(
      String field, String value, String fault) {
    ExaminationEntry entry = Varied.with(examinationEntry(), field, value);
    assertThat(Answers.faults(() -> examination(found, entry))).contains(fault);
  }

  @Test
  void faultsAreNamedInTheOrderOfTheForm() {
    ExaminationEntry entry =
        Varied.with(Varied.with(examinationEntry(), "findings", Map.of()), "techAmount", "much");
    assertThat(Answers.faults(() -> examination(found, entry)))
        .startsWith("WRITTEN shared.required")
        .endsWith("techAmount shared.notAnAmount");
  }

  @Test
  void theExplanationCanBePrinted() {
    ExaminationEntry entry =
        Varied.with(examinationEntry(), "correctionReason", "Samples of TiO\u2082 are goods");
    assertThat(Answers.faults(() -> examination(found, entry)))
        .containsExactly("correctionReason shared.notInTypeface");
  }

  @Test
  void anExplainedDifferenceIsFine() {
    ExaminationEntry entry =
        Varied.with(
            Varied.with(examinationEntry(), "techAmount", "390000"),
            "correctionReason",
            "Samples beyond two sets are goods");
    assertThat(examination(found, entry).examination().approvedTechAmount())
        .hasToString("390000.00");
  }
}
