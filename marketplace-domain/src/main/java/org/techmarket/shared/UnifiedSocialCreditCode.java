package org.techmarket.shared;

import java.util.regex.Pattern;

/**
 * The code every organisation of the country bears (统一社会信用代码, GB 32100-2015): 18 characters, of
 * which the 17th checks the organisation's own number (GB 11714) and the 18th the whole.
 */
public record UnifiedSocialCreditCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern FORM =
      Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");
  private static final int[] NUMBER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  public UnifiedSocialCreditCode {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a unified social credit code: " + value);
    }
  }

  /**
   * Whether the text, in capitals and without spaces, is a code both check characters agree with.
   */
  public static boolean isValid(String text) {
    return text != null
        && FORM.matcher(text).matches()
        && text.charAt(16) == numberCheck(text.substring(8, 16))
        && text.charAt(17) == wholeCheck(text);
  }

  private static char numberCheck(String number) {
    int sum = 0;
    for (int i = 0; i < NUMBER_WEIGHTS.length; i++) {
      sum += Character.digit(number.charAt(i), 36) * NUMBER_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  private static char wholeCheck(String text) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += ALPHABET.indexOf(text.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  @Override
  public String toString() {
    return value;
  }
}
