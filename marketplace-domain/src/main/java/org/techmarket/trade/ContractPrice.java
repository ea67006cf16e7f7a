package org.techmarket.trade;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.techmarket.shared.Money;

/**
 * What is paid, and how.
 *
 * @param totalAmount the total of the contract (合同成交总额) in yuan; the entry fee or an estimate while
 *     it is undetermined
 * @param amountUndetermined whether the total was open at signing; the parties must settle it later
 * @param originalAmount the total in the foreign currency; null in yuan
 * @param rate yuan for one unit of the currency, the middle rate of the day of signing; null in
 *     yuan
 */
@Embeddable
public record ContractPrice(
    Money totalAmount,
    boolean amountUndetermined,
    @Enumerated(EnumType.STRING) @Column(length = 20) PaymentMode paymentMode,
    @Enumerated(EnumType.STRING) @Column(length = 3) ContractCurrency currency,
    @Column(precision = 18, scale = 2) BigDecimal originalAmount,
    @Column(precision = 18, scale = 8) BigDecimal rate) {}
