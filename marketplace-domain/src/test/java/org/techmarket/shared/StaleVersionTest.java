package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StaleVersionTest {

  @Test
  void theVersionThatStandsIsLetThrough() {
    assertThatCode(() -> StaleVersion.check("4", 4)).doesNotThrowAnyException();
  }

  @Test
  void anotherVersionIsRefused() {
    assertThatThrownBy(() -> StaleVersion.check("3", 4)).isInstanceOf(StaleVersion.class);
  }

  @Test
  void aMissingVersionIsAFaultOfTheEntry() {
    assertThat(Answers.faults(() -> StaleVersion.check(null, 0)))
        .containsExactly("version shared.required");
  }

  @Test
  void aReasonIsAtLeastFiveCharactersAndAtMostFiveHundred() {
    assertThat(new Decision("too few seats", "0").readReason()).isEqualTo("too few seats");
    assertThat(Answers.faults(() -> new Decision("no", "0").readReason()))
        .containsExactly("reason shared.tooShort");
    assertThat(Answers.faults(() -> new Decision("x".repeat(501), "0").readReason()))
        .containsExactly("reason shared.tooLong");
  }
}
