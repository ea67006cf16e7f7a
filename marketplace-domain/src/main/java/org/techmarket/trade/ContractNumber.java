package org.techmarket.trade;

import java.time.Instant;
import java.util.regex.Pattern;
import org.techmarket.document.NumberSeries;
import org.techmarket.shared.MarketTime;

/** The numbers of contracts (合同编号, HT-YYYY-NNNNNN): counted anew every year. */
public final class ContractNumber {

  private static final String SERIES = "HT";
  private static final Pattern FORM = Pattern.compile("HT-\\d{4}-\\d{6}");

  private ContractNumber() {}

  /** Gives a contract that is entered then its number. */
  public static String next(NumberSeries numbers, Instant enteredAt) {
    String year = String.valueOf(enteredAt.atZone(MarketTime.ZONE).getYear());
    return "%s-%s-%06d".formatted(SERIES, year, numbers.next(SERIES, year));
  }

  /** Whether a text has the form of one. */
  public static boolean isOne(String text) {
    return text != null && FORM.matcher(text).matches();
  }
}
