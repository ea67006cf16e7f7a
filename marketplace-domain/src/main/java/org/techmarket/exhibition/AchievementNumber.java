package org.techmarket.exhibition;

import java.time.Instant;
import java.util.regex.Pattern;
import org.techmarket.document.NumberSeries;
import org.techmarket.shared.MarketTime;

/** The numbers of the library's achievements (CG-YYYY-NNNNNN): counted anew every year. */
public final class AchievementNumber {

  private static final String SERIES = "CG";
  private static final Pattern FORM = Pattern.compile("CG-\\d{4}-\\d{6}");

  private AchievementNumber() {}

  /** Gives an achievement that is published then its number. */
  public static String next(NumberSeries numbers, Instant publishedAt) {
    String year = String.valueOf(publishedAt.atZone(MarketTime.ZONE).getYear());
    return "%s-%s-%06d".formatted(SERIES, year, numbers.next(SERIES, year));
  }

  /** Whether a text has the form of one. */
  public static boolean isOne(String text) {
    return text != null && FORM.matcher(text).matches();
  }
}
