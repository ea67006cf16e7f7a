package org.techmarket.registration;

/** The kinds of technical contracts of the Civil Code, articles 851 to 887 (合同类别). */
public enum ContractCategory {
  DEVELOPMENT,
  TRANSFER,
  LICENSE,
  CONSULTING,
  SERVICE;

  /** Whether what the buyer will invest and gain must be told, as for results already mastered. */
  boolean tellsOutlook() {
    return this == TRANSFER || this == LICENSE;
  }

  /** Whether the right that changes hands must be proved. */
  boolean provesRight() {
    return this == TRANSFER || this == LICENSE;
  }

  /** Whether experts give their opinion when the contract is large. */
  boolean isForExpertsWhenLarge() {
    return this == DEVELOPMENT || this == TRANSFER || this == LICENSE;
  }
}
