package org.techmarket.trade;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.techmarket.shared.Money;

/** One payment of several (分期支付). */
@Embeddable
public record Instalment(LocalDate dueOn, Money amount) {}
