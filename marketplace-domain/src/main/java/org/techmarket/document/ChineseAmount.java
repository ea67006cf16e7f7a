package org.techmarket.document;

import java.math.BigDecimal;
import org.techmarket.shared.Money;

/**
 * An amount of yuan in Chinese capital numerals (中文大写), as the rules for filling in bills (《支付结算办法》
 * 附一) ask for: 壹拾万零伍佰元整, 叁角, 伍分.
 *
 * <p>Zeros between two other digits are one 零, how many they may be; an amount that ends at the
 * yuan ends with 整, one with 角 or 分 does not.
 */
public final class ChineseAmount {

  /** 零壹贰叁肆伍陆柒捌玖. */
  private static final String DIGITS =
      "\u96f6\u58f9\u8d30\u53c1\u8086\u4f0d\u9646\u67d2\u634c\u7396";

  /** Nothing, 拾, 佰, 仟: the place of a digit in its group of four. */
  private static final String[] PLACES = {"", "\u62fe", "\u4f70", "\u4edf"};

  /** Nothing, 万, 亿: what a group of four counts. */
  private static final String[] GROUPS = {"", "\u4e07", "\u4ebf"};

  private static final String YUAN = "\u5143";
  private static final String JIAO = "\u89d2";
  private static final String FEN = "\u5206";
  private static final String WHOLE = "\u6574";

  private final StringBuilder words = new StringBuilder();
  private boolean isZeroPending;

  private ChineseAmount() {}

  /**
   * @throws IllegalArgumentException when the amount is negative or above {@link Money#MOST}
   */
  public static String of(Money amount) {
    if (amount.isNegative() || amount.isAbove(Money.MOST)) {
      throw new IllegalArgumentException(amount.toString());
    }
    return new ChineseAmount().write(amount.yuan());
  }

  private String write(BigDecimal yuan) {
    long cents = yuan.movePointRight(2).longValueExact();
    writeYuan(String.valueOf(cents / 100));
    writeDigit((int) (cents / 10 % 10), JIAO);
    writeDigit((int) (cents % 10), FEN);
    if (words.isEmpty()) {
      words.append(DIGITS.charAt(0)).append(YUAN);
    }
    return cents % 100 == 0 ? words + WHOLE : words.toString();
  }

  private void writeYuan(String digits) {
    int written = 0;
    for (int i = 0; i < digits.length(); i++) {
      int power = digits.length() - 1 - i;
      writeDigit(digits.charAt(i) - '0', PLACES[power % 4]);
      if (power % 4 == 0 && words.length() > written) {
        words.append(GROUPS[power / 4]);
        written = words.length();
      }
    }
    if (written > 0) {
      words.append(YUAN);
    }
  }

  private void writeDigit(int digit, String place) {
    if (digit == 0) {
      isZeroPending = !words.isEmpty();
      return;
    }
    if (isZeroPending) {
      words.append(DIGITS.charAt(0));
      isZeroPending = false;
    }
    words.append(DIGITS.charAt(digit)).append(place);
  }
}
