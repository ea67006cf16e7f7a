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
    ContractStage stage) {}
