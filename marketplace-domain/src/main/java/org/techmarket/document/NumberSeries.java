package org.techmarket.document;

/**
 * Counts what bears a number (业务编号). A number is given in the transaction that needs it: rolled
 * back, it is given again.
 */
public interface NumberSeries {

  /**
   * The next number of a series within a period, from 1.
   *
   * @param series such as LY for roadshows
   * @param period such as 202611
   */
  int next(String series, String period);
}
