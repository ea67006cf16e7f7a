package org.techmarket.trade;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * When a contract was signed, and from when until when it is performed (履行期限), both days included.
 */
@Embeddable
public record ContractDates(LocalDate signedOn, LocalDate effectiveFrom, LocalDate effectiveTo) {}
