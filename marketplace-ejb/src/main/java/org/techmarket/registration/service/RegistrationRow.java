package org.techmarket.registration.service;

import java.time.Instant;
import java.time.LocalDate;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.ContractSubType;
import org.techmarket.shared.Money;

/**
 * A case in a list.
 *
 * @param dueOn the last day for whoever must act; null when nobody need
 * @param number the registration number; null until it is registered
 */
public record RegistrationRow(
    long id,
    String receipt,
    CaseStage stage,
    Instant stageSince,
    LocalDate dueOn,
    String contract,
    String organisation,
    String point,
    ContractSubType subType,
    Money totalAmount,
    String number) {}
