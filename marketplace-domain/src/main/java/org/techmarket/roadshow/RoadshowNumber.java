package org.techmarket.roadshow;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.techmarket.document.NumberSeries;
import org.techmarket.shared.MarketTime;

/** The numbers of roadshows (LY-YYYYMM-NNN): counted anew for every month one is held in. */
public final class RoadshowNumber {

  private static final String SERIES = "LY";
  private static final Pattern FORM = Pattern.compile("LY-\\d{6}-\\d{3,9}");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyyMM").withZone(MarketTime.ZONE);

  private RoadshowNumber() {}

  /** Gives a roadshow that begins then its number. */
  public static String next(NumberSeries numbers, Instant startsAt) {
    String month = MONTH.format(startsAt);
    return "%s-%s-%03d".formatted(SERIES, month, numbers.next(SERIES, month));
  }

  /** Whether a text has the form of one. */
  public static boolean isOne(String text) {
    return text != null && FORM.matcher(text).matches();
  }
}
