package org.techmarket.registration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.techmarket.document.NumberSeries;
import org.techmarket.shared.MarketTime;

/**
 * The numbers of receipts for what was submitted (受理编号, SL-YYYYMMDD-NNNN): counted anew every day.
 */
public final class ReceiptNumber {

  private static final String SERIES = "SL";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

  private ReceiptNumber() {}

  /** Gives what is submitted then its number. */
  public static String next(NumberSeries numbers, Instant submittedAt) {
    String day = DAY.format(submittedAt.atZone(MarketTime.ZONE));
    return "%s-%s-%04d".formatted(SERIES, day, numbers.next(SERIES, day));
  }
}
