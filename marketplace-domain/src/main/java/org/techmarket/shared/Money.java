package org.techmarket.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of yuan, exact to the cent (fen) and never rounded: what has more decimals is an error,
 * not a silent loss. Amounts above {@link #MOST} cannot be kept.
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

  public static final Money ZERO = new Money(BigDecimal.ZERO);

  /** One hundred billion yuan: no contract comes near it, and a slip of the keyboard passes it. */
  public static final Money MOST = new Money(new BigDecimal("100000000000"));

  private static final int DECIMALS_OF_WAN = 4;

  /**
   * @throws ArithmeticException when the amount is not whole in cents
   */
  public Money {
    yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
  }

  /**
   * @throws NumberFormatException when the text is not a number
   * @throws ArithmeticException when the amount is not whole in cents
   */
  public static Money of(String yuan) {
    return new Money(new BigDecimal(yuan));
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  public boolean isAbove(Money other) {
    return compareTo(other) > 0;
  }

  public boolean isNegative() {
    return yuan.signum() < 0;
  }

  public boolean isPositive() {
    return yuan.signum() > 0;
  }

  /**
   * The amount in units of ten thousand yuan (万元), as official notices print it; nothing is lost.
   */
  public BigDecimal toWan() {
    return yuan.movePointLeft(DECIMALS_OF_WAN).stripTrailingZeros();
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  /** The plain number of yuan with two decimals, without grouping. */
  @Override
  public String toString() {
    return yuan.toPlainString();
  }
}
