package org.techmarket.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The number every resident of the country bears (居民身份证号, GB 11643): six digits of a place, the day
 * of birth, three of a sequence, and one that checks them all.
 */
public record IdNumber(String value) {

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  public IdNumber {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a resident identity number"); // logs must not hold it
    }
  }

  /**
   * Whether the text, in capitals and without spaces, is a number whose day and check are right.
   */
  public static boolean isValid(String text) {
    return text != null
        && FORM.matcher(text).matches()
        && isDay(text)
        && text.charAt(17) == check(text);
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.of(part(text, 6, 10), part(text, 10, 12), part(text, 12, 14));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static int part(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }

  private static char check(String text) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (text.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11);
  }

  /** Three digits of the place and the last four; the day of birth is hidden. */
  public String masked() {
    return value.substring(0, 3) + "*".repeat(11) + value.substring(14);
  }

  @Override
  public String toString() {
    return masked();
  }
}
