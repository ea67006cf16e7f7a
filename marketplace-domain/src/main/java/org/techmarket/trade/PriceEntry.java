package org.techmarket.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Money;

/** The part of a {@link ContractEntry} that says what is paid, and how. */
record PriceEntry(
    String currency,
    String originalAmount,
    String rate,
    String totalAmount,
    String amountUndetermined,
    String paymentMode) {

  private static final BigDecimal LEAST_RATE = new BigDecimal("0.00000001");
  private static final BigDecimal HIGHEST_RATE = new BigDecimal("10000");
  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final int DECIMALS_OF_RATE = 8;

  /** Parties round the product to whole yuan at most. */
  private static final BigDecimal ROUNDING = BigDecimal.ONE;

  ContractPrice read(EntryReader read) {
    ContractCurrency in = read.choice("currency", currency, ContractCurrency.class);
    BigDecimal original = readForeign(read, in, "originalAmount", originalAmount, 2);
    BigDecimal middle = readForeign(read, in, "rate", rate, DECIMALS_OF_RATE);
    Money total = read.money("totalAmount", totalAmount, new Money(CENT), Money.MOST);
    PaymentMode mode = read.choice("paymentMode", paymentMode, PaymentMode.class);
    boolean open = read.isYes("amountUndetermined", amountUndetermined);
    if (open && mode != null && !mode.mayBeOpen()) {
      read.fault("amountUndetermined", "trade.openWithFixedPayment");
    }
    if (total != null && original != null && middle != null) {
      checkConversion(read, total, original.multiply(middle));
    }
    return new ContractPrice(total, open, mode, in, original, middle);
  }

  /** What is asked for in a foreign currency, and must not be given in yuan. */
  private static BigDecimal readForeign(
      EntryReader read, ContractCurrency in, String field, String entered, int decimals) {
    if (in == null || in == ContractCurrency.CNY) {
      boolean given = in != null && !EntryReader.plain(entered).isEmpty();
      return given ? read.fault(field, "trade.notInYuan") : null;
    }
    return field.equals("rate")
        ? read.decimal(field, entered, decimals, LEAST_RATE, HIGHEST_RATE)
        : read.decimal(field, entered, decimals, CENT, Money.MOST.yuan());
  }

  private static void checkConversion(EntryReader read, Money total, BigDecimal exact) {
    if (total.yuan().subtract(exact).abs().compareTo(ROUNDING) > 0) {
      read.fault("totalAmount", "trade.notConverted", exact.setScale(2, RoundingMode.HALF_UP));
    }
  }

  List<Instalment> readInstalments(
      EntryReader read, List<InstalmentEntry> rows, ContractPrice price) {
    if (price.paymentMode() != PaymentMode.INSTALMENT) {
      if (price.paymentMode() != null && !rows.isEmpty()) {
        read.fault("instalments0Amount", "trade.notInInstalments");
      }
      return List.of();
    }
    if (rows.isEmpty() || rows.size() > ContractEntry.MOST_INSTALMENTS) {
      read.fault("instalments0Amount", "trade.instalmentsMissing", ContractEntry.MOST_INSTALMENTS);
      return List.of();
    }
    List<Instalment> parts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      parts.add(rows.get(i).read(read.within("instalments", i)));
    }
    checkSum(read, parts, price.totalAmount());
    return parts;
  }

  private static void checkSum(EntryReader read, List<Instalment> parts, Money total) {
    if (total == null || parts.stream().anyMatch(part -> part.amount() == null)) {
      return;
    }
    Money sum = parts.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    if (!sum.equals(total)) {
      read.fault("instalments0Amount", "trade.instalmentsDoNotAddUp", sum.yuan(), total.yuan());
    }
  }
}
