package org.techmarket.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void anAmountInTenThousandsLosesNothing() {
    assertThat(Money.of("3220275918.47").toWan()).isEqualByComparingTo("322027.591847");
  }

  @Test
  void aThirdDecimalIsAnErrorNotALoss() {
    assertThatThrownBy(() -> Money.of("0.125")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void amountsAreEqualHoweverTheyAreWritten() {
    assertThat(Money.of("12.5")).isEqualTo(Money.of("12.50")).hasToString("12.50");
  }

  @Test
  void sumsAndDifferencesAreExact() {
    assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.3"));
    assertThat(Money.of("0.10").minus(Money.of("0.20")).isNegative()).isTrue();
    assertThat(Money.of("0.01").isPositive()).isTrue();
    assertThat(Money.ZERO.isPositive()).isFalse();
    assertThat(Money.of("2").isAbove(Money.of("1.99"))).isTrue();
    assertThat(Money.of("2").isAbove(Money.of("2.00"))).isFalse();
  }
}
