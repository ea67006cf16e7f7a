package org.techmarket.registration.service;

import java.time.LocalDate;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.ContractSubType;

/**
 * What anybody may read of a registered contract, to compare it with the paper; never the amount.
 *
 * @param project its name, masked but for its first character when it is confidential
 * @param seller the main seller
 */
public record VerificationView(
    String number,
    String project,
    boolean masked,
    ContractSubType subType,
    String seller,
    String point,
    LocalDate registeredOn,
    CaseStage stage) {}
