package org.techmarket.registration;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.techmarket.shared.EntryReader;

/**
 * What stands on a certificate so that anybody can check it (验证码): 16 random characters of
 * Crockford's base 32, which no number leads to and nobody guesses.
 */
public record VerificationCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{16}");
  private static final int LENGTH = 16;
  private static final int BITS = 80;

  /**
   * @throws IllegalArgumentException when the text has another form
   */
  public VerificationCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a verification code");
    }
  }

  /**
   * Writes random bits down.
   *
   * @param bits ten bytes
   */
  public static VerificationCode of(byte[] bits) {
    BigInteger number = new BigInteger(1, bits);
    if (bits.length * Byte.SIZE != BITS) {
      throw new IllegalArgumentException("80 bits, not " + bits.length * Byte.SIZE);
    }
    StringBuilder code = new StringBuilder();
    for (int i = LENGTH - 1; i >= 0; i--) {
      code.append(ALPHABET.charAt(number.shiftRight(i * 5).intValue() & 31));
    }
    return new VerificationCode(code.toString());
  }

  /**
   * Reads a code as people copy it: in small letters, with dashes, O for 0, I and L for 1.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static VerificationCode parse(String entered) {
    return new VerificationCode(
        EntryReader.plain(entered)
            .toUpperCase(Locale.ROOT)
            .replace("-", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1'));
  }

  @Override
  public String toString() {
    return value;
  }
}
