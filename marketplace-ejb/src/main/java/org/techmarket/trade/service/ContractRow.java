package org.techmarket.trade.service;

import java.time.LocalDate;
import org.techmarket.shared.Money;
import org.techmarket.trade.ContractStage;

/**
 * A contract in a list.
 *
 * @param buyer the main one
 */
public record ContractRow(
    long id,
    String number,
    String name,
    String buyer,
    Money totalAmount,
    LocalDate signedOn,
    ContractStage stage) {

  /** How rows are selected. */
  public static final String SELECT =
      """
      select new org.techmarket.trade.service.ContractRow(
        c.id, c.number, c.name, p.name, c.price.totalAmount, c.dates.signedOn, c.stage)
      """;

  /** Contracts {@code c} of a seller with their main buyers {@code p}. */
  public static final String OF_SELLER =
      """
      from Contract c join c.parties p
      where c.sellerId = :seller and index(p) =
        (select min(index(b)) from Contract o join o.parties b where o.id = c.id and b.side = BUYER)
      """;
}
