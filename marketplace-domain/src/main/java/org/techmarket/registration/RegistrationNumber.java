package org.techmarket.registration;

import java.util.regex.Pattern;

/**
 * The number of a registered contract (合同登记编号): 16 digits, namely the year, 37 for Shandong, two
 * for the city, two for the registration point and six that count from 1 at that point in that
 * year.
 */
public record RegistrationNumber(String value) {

  private static final Pattern FORM = Pattern.compile("20\\d{2}37(0[1-9]|1[0134567])\\d{2}\\d{6}");
  private static final int MOST = 999_999;

  /**
   * @throws IllegalArgumentException when the text has another form
   */
  public RegistrationNumber {
    if (!isNumber(value)) {
      throw new IllegalArgumentException("Not a registration number: " + value);
    }
  }

  /**
   * Puts a number together.
   *
   * @param point the six digits of the registration point
   * @param sequence 1 to 999999
   */
  public static RegistrationNumber of(int year, String point, int sequence) {
    if (sequence < 1 || sequence > MOST) {
      throw new IllegalArgumentException("Six digits count no further: " + sequence);
    }
    return new RegistrationNumber("%04d%s%06d".formatted(year, point, sequence));
  }

  public static boolean isNumber(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
