package org.techmarket.identity;

/** The names of {@link Role} as constants, for annotations, which take no enum. */
public final class Roles {

  public static final String PLATFORM_ADMIN = "PLATFORM_ADMIN";
  public static final String MARKET_OPERATOR = "MARKET_OPERATOR";
  public static final String EVENT_MANAGER = "EVENT_MANAGER";
  public static final String ORG_USER = "ORG_USER";
  public static final String REGISTRAR = "REGISTRAR";
  public static final String REGISTRAR_REVIEWER = "REGISTRAR_REVIEWER";
  public static final String ORG_ADMIN = "ORG_ADMIN";
  public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
  public static final String AUDIT_ADMIN = "AUDIT_ADMIN";

  /** Whoever has signed in, whatever their roles: the platform's own word for it. */
  public static final String SIGNED_IN = "**";

  private Roles() {}
}
