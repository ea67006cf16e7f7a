package org.techmarket.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.techmarket.trade.ContractFixture.terms;
import static org.techmarket.trade.ContractFixture.with;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.shared.Answers;
import org.techmarket.shared.Money;
import org.techmarket.shared.Varied;

class PriceEntryTest {

  @Test
  void aPriceInYuanHasNoRate() {
    assertThat(terms(ContractFixture.entry()).price())
        .isEqualTo(
            new ContractPrice(
                Money.of("500000"), false, PaymentMode.LUMP, ContractCurrency.CNY, null, null));
    assertThat(faults(with("rate", "7.1"))).containsExactly("rate trade.notInYuan");
    assertThat(faults(with("originalAmount", "1")))
        .containsExactly("originalAmount trade.notInYuan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "-1", "1.001", "100000000000.01", "many", "５００，０００元"})
  void theTotalIsAPositiveAmount(String total) {
    assertThat(faults(with("totalAmount", total)))
        .allMatch(fault -> fault.startsWith("totalAmount shared."))
        .hasSize(1);
  }

  @Test
  void aForeignCurrencyNeedsItsAmountAndItsRate() {
    assertThat(faults(with("currency", "USD")))
        .containsExactly("originalAmount shared.required", "rate shared.required");
    assertThat(faults(with("currency", "DEM"))).containsExactly("currency shared.notAChoice");
  }

  @Test
  void bothAmountsOfAForeignCurrencyAreKept() {
    ContractPrice price = terms(dollars("70,000", "7.1234", "498638")).price();
    assertThat(price.currency()).isEqualTo(ContractCurrency.USD);
    assertThat(price.originalAmount()).isEqualByComparingTo("70000");
    assertThat(price.rate()).isEqualTo(new BigDecimal("7.1234"));
    assertThat(price.totalAmount()).isEqualTo(Money.of("498638"));
  }

  @ParameterizedTest
  @CsvSource({"498637, 0", "498639, 0", "498639.01, 1", "498636.99, 1", "500000, 1"})
  void theTotalIsWhatTheRateMakesOfItUpToOneYuan(String total, int faults) {
    ContractEntry entry = dollars("70000", "7.1234", total);
    if (faults == 0) {
      assertThat(terms(entry)).isNotNull();
    } else {
      assertThat(faults(entry)).containsExactly("totalAmount trade.notConverted");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7.123456789", "10001", "-7", "a"})
  void aRateIsAPositiveNumberOfEightDecimals(String rate) {
    assertThat(faults(dollars("70000", rate, "498638")))
        .allMatch(fault -> fault.startsWith("rate shared."))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"LUMP, 1", "INSTALMENT, 2", "ROYALTY, 0", "ROYALTY_ENTRY, 0", "OTHER, 0"})
  void onlyARoyaltyOrTheLikeMayLeaveTheTotalOpen(String mode, int faults) {
    ContractEntry entry = Varied.with(with("paymentMode", mode), "amountUndetermined", "YES");
    if (faults == 0) {
      assertThat(terms(entry).price().amountUndetermined()).isTrue();
    } else {
      assertThat(faults(entry))
          .hasSize(faults)
          .contains("amountUndetermined trade.openWithFixedPayment");
    }
  }

  @Test
  void instalmentsAddUpToTheTotal() {
    assertThat(terms(parts("200000", "300000")).instalments())
        .extracting(Instalment::amount)
        .containsExactly(Money.of("200000"), Money.of("300000"));
    assertThat(faults(parts("200000", "300000.01")))
        .containsExactly("instalments0Amount trade.instalmentsDoNotAddUp");
  }

  @Test
  void everyInstalmentHasADayAndAnAmount() {
    ContractEntry entry =
        Varied.with(parts(), "instalments", List.of(new InstalmentEntry("", "0")));
    assertThat(faults(entry))
        .containsExactly(
            "instalments0DueOn shared.required", "instalments0Amount shared.amountOutOfRange");
  }

  @Test
  void thereIsAtLeastOneInstalmentAndNotTooMany() {
    assertThat(faults(parts())).containsExactly("instalments0Amount trade.instalmentsMissing");
    String[] many = Collections.nCopies(25, "20000").toArray(String[]::new);
    assertThat(faults(parts(many))).containsExactly("instalments0Amount trade.instalmentsMissing");
  }

  @Test
  void instalmentsWithoutPaymentInInstalmentsAreNotPassedOver() {
    assertThat(faults(Varied.with(parts("500000"), "paymentMode", "LUMP")))
        .containsExactly("instalments0Amount trade.notInInstalments");
  }

  private static ContractEntry dollars(String original, String rate, String total) {
    ContractEntry entry = Varied.with(with("currency", "USD"), "originalAmount", original);
    return Varied.with(Varied.with(entry, "rate", rate), "totalAmount", total);
  }

  private static ContractEntry parts(String... amounts) {
    List<InstalmentEntry> rows =
        Arrays.stream(amounts).map(amount -> new InstalmentEntry("2027-03-01", amount)).toList();
    return Varied.with(with("paymentMode", "INSTALMENT"), "instalments", rows);
  }

  private static List<String> faults(ContractEntry entry) {
    return Answers.faults(() -> terms(entry));
  }
}
