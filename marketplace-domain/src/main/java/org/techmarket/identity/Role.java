package org.techmarket.identity;

/** What somebody may do in the market. The texts of {@link Roles} are these constants' names. */
public enum Role {
  /** Accounts, organisations, parameters; no business decision (系统管理员). */
  PLATFORM_ADMIN,
  /** Market staff: reviews what institutions want to show (市场运营人员). */
  MARKET_OPERATOR,
  /** Opens roadshows and decides on bookings (路演活动管理员). */
  EVENT_MANAGER,
  /** Acts for an organisation: enters achievements, books slots (经办人). */
  ORG_USER,
  /** Accepts and examines contracts at a registration point (技术合同登记员). */
  REGISTRAR,
  /** Issues what another has examined there (登记复核员). */
  REGISTRAR_REVIEWER,
  /** Has an organisation verified, and says who acts for it; does not act itself (单位管理员). */
  ORG_ADMIN,
  /**
   * Suspends organisations and accounts, and closes organisations; no business decision (安全管理员).
   */
  SECURITY_ADMIN,
  /** Reads what everybody has done, and does nothing (审计管理员). */
  AUDIT_ADMIN;

  /** Whether somebody with this role acts for an organisation. */
  public boolean actsForOrganisation() {
    return this == ORG_USER || this == ORG_ADMIN || isNamedOnPapers();
  }

  /** Whether the administrator of an organisation gives and takes it. */
  public boolean isGivenByOrganisation() {
    return this == ORG_USER || this == ORG_ADMIN;
  }

  /** Whether certificates and forms say who it was that acted. */
  public boolean isNamedOnPapers() {
    return this == REGISTRAR || this == REGISTRAR_REVIEWER;
  }
}
