package org.techmarket.micro.access;

/** Whom a column of the table is about: nobody, or people with one role and no other. */
enum Column {
  NOBODY("nobody", null, false),
  USER("USER", "ORG_USER", true),
  ADMIN("ADMIN", "ORG_ADMIN", true),
  OPERATOR("OPERATOR", "MARKET_OPERATOR", false),
  EVENT("EVENT", "EVENT_MANAGER", false),
  REGISTRAR("REGISTRAR", "REGISTRAR", true),
  REVIEWER("REVIEWER", "REGISTRAR_REVIEWER", true),
  PLATFORM("PLATFORM", "PLATFORM_ADMIN", false),
  SECURITY("SECURITY", "SECURITY_ADMIN", false),
  AUDIT("AUDIT", "AUDIT_ADMIN", false);

  private final String head;
  private final String role;
  private final boolean ofOrganisation;

  Column(String head, String role, boolean ofOrganisation) {
    this.head = head;
    this.role = role;
    this.ofOrganisation = ofOrganisation;
  }

  String head() {
    return head;
  }

  /** Null for nobody. */
  String role() {
    return role;
  }

  /** Whether there are such people of the organisation that holds a thing and of another. */
  boolean isOfOrganisation() {
    return ofOrganisation;
  }
}
