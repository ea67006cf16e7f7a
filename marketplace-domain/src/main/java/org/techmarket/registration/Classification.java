package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.techmarket.shared.EntryReader;

/**
 * Under what the applicant files the contract (合同类别, 技术领域, 社会经济目标, 国民经济行业).
 *
 * @param licenseMode null but for a licence of a patent
 * @param industry four digits of GB/T 4754
 * @param strategicIndustry null when it serves none
 */
@Embeddable
public record Classification(
    @Enumerated(EnumType.STRING) @Column(length = 20) ContractSubType subType,
    @Enumerated(EnumType.STRING) @Column(length = 20) LicenseMode licenseMode,
    @Enumerated(EnumType.STRING) @Column(length = 20) TechField techField,
    @Enumerated(EnumType.STRING) @Column(length = 20) SocioEconomicGoal goal,
    @Column(length = 4) String industry,
    @Enumerated(EnumType.STRING) @Column(length = 30) StrategicIndustry strategicIndustry) {

  static Classification read(EntryReader read, RegistrationEntry entry, ContractFacts facts) {
    ContractSubType type = read.choice("subType", entry.subType(), ContractSubType.class);
    if (type != null && type.needsAgent() && !facts.hasAgent()) {
      read.fault("subType", "registration.agentMissing");
    }
    return new Classification(
        type,
        readMode(read, entry.licenseMode(), type),
        read.choice("techField", entry.techField(), TechField.class),
        read.choice("goal", entry.goal(), SocioEconomicGoal.class),
        read.parsed(
            "industry",
            entry.industry(),
            "registration.notAnIndustry",
            text -> new IndustryClass(text).code()),
        EntryReader.plain(entry.strategicIndustry()).isEmpty()
            ? null
            : read.choice("strategicIndustry", entry.strategicIndustry(), StrategicIndustry.class));
  }

  /** The mode, which patents under licence must have and nothing else may. */
  static LicenseMode readMode(EntryReader read, String entered, ContractSubType type) {
    boolean entitled = type != null && type.hasLicenseMode();
    if (type != null && !entitled && !EntryReader.plain(entered).isEmpty()) {
      return read.fault("licenseMode", "registration.licenseModeOnlyForPatents");
    }
    return entitled ? read.choice("licenseMode", entered, LicenseMode.class) : null;
  }
}
