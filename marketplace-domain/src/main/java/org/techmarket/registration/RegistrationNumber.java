package org.techmarket.registration;

import java.time.Instant;
import java.util.regex.Pattern;
import org.techmarket.document.NumberSeries;
import org.techmarket.shared.MarketTime;

/**
 * The number of a registered contract (合同登记编号): 16 digits, namely the year, 37 for Shandong, two
 * for the city, two for the registration point and six that count from 1 at that point in that
 * year.
 */
public record RegistrationNumber(String value) {

  private static final Pattern FORM = Pattern.compile("20\\d{2}37(0[1-9]|1[0134567])\\d{2}\\d{6}");

  /**
   * @throws IllegalArgumentException when the text has another form
   */
  public RegistrationNumber {
    if (!isNumber(value)) {
      throw new IllegalArgumentException("Not a registration number: " + value);
    }
  }

  /**
   * Draws the next number of a point. Nobody else draws one there until this transaction has ended,
   * and one that is rolled back gives its number back: none is missing, none stands twice.
   *
   * @param point the six digits of the registration point
   */
  public static RegistrationNumber next(NumberSeries numbers, String point, Instant registeredAt) {
    String year = String.valueOf(registeredAt.atZone(MarketTime.ZONE).getYear());
    return new RegistrationNumber("%s%s%06d".formatted(year, point, numbers.next(point, year)));
  }

  public static boolean isNumber(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
