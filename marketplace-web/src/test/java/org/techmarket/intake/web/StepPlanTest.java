package org.techmarket.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepPlanTest {

  private static final StepPlan PLAN =
      StepPlan.of("test.step.").with("basis", "name", "day").with("guests", "guests");

  @Test
  void theLastStepIsTheCheck() {
    assertThat(PLAN.steps())
        .extracting(StepPlan.Step::key)
        .containsExactly("basis", "guests", "check");
    assertThat(PLAN.after(PLAN.step("guests")).key()).isEqualTo("check");
    assertThat(PLAN.after(PLAN.step("check")).key()).isEqualTo("check");
  }

  @ParameterizedTest
  @CsvSource({"guests, guests", "nonsense, basis", ", basis"})
  void whoAsksForNoStepBegins(String asked, String key) {
    assertThat(PLAN.step(asked).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"day, basis", "guests1Name, guests", "guests, guests", "other, check"})
  void everyFieldStandsInAStep(String field, String key) {
    assertThat(PLAN.stepOf(field).key()).isEqualTo(key);
  }
}
