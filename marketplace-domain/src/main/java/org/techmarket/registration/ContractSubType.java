package org.techmarket.registration;

import static org.techmarket.registration.ContractCategory.CONSULTING;
import static org.techmarket.registration.ContractCategory.DEVELOPMENT;
import static org.techmarket.registration.ContractCategory.LICENSE;
import static org.techmarket.registration.ContractCategory.SERVICE;
import static org.techmarket.registration.ContractCategory.TRANSFER;

/** What a technical contract is exactly (合同类别, 二级); each belongs to one category. */
public enum ContractSubType {
  ENTRUSTED(DEVELOPMENT),
  COOPERATIVE(DEVELOPMENT),
  PATENT_RIGHT(TRANSFER),
  PATENT_APPLICATION(TRANSFER),
  KNOW_HOW(TRANSFER),
  SOFTWARE(TRANSFER),
  IC_LAYOUT(TRANSFER),
  PLANT_VARIETY(TRANSFER),
  BIO_MEDICINE(TRANSFER),
  TECH_EQUITY(TRANSFER),
  PATENT_LICENSE(LICENSE),
  KNOW_HOW_LICENSE(LICENSE),
  OTHER_IP_LICENSE(LICENSE),
  ADVICE(CONSULTING),
  GENERAL(SERVICE),
  INTERMEDIARY(SERVICE),
  TRAINING(SERVICE);

  private final ContractCategory category;

  ContractSubType(ContractCategory category) {
    this.category = category;
  }

  public ContractCategory category() {
    return category;
  }

  /** Whether it says how exclusive the licence is; others do not. */
  public boolean hasLicenseMode() {
    return this == PATENT_LICENSE;
  }

  /** Whether somebody who brought the parties together must be named in the contract. */
  boolean needsAgent() {
    return this == INTERMEDIARY;
  }

  /** Whether hardly anything but work is paid for, so that goods in the price are unusual. */
  boolean isWorkAlone() {
    return this == ADVICE || this == TRAINING;
  }
}
