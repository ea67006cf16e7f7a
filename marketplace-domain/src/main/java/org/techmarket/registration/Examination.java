package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.techmarket.shared.Money;

/**
 * What a registrar recognises the contract as (审查结果): its category and the amounts approved
 * (核定技术交易额, 核定技术性收入), which may differ from what was claimed.
 *
 * @param correctionReason why they differ; null when they do not
 */
@Embeddable
public record Examination(
    @Enumerated(EnumType.STRING) @Column(length = 20) ContractSubType approvedSubType,
    @Enumerated(EnumType.STRING) @Column(length = 20) LicenseMode approvedLicenseMode,
    Money approvedTechAmount,
    Money approvedTechIncome,
    @Column(length = 500) String correctionReason,
    @Column(length = 1000) String opinion) {

  boolean differsFrom(Classification classification, ClaimedAmounts amounts) {
    return approvedSubType != classification.subType()
        || approvedLicenseMode != classification.licenseMode()
        || !approvedTechAmount.equals(amounts.techAmount())
        || !approvedTechIncome.equals(amounts.techIncome());
  }
}
