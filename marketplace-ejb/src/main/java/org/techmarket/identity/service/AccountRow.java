package org.techmarket.identity.service;

import java.time.Instant;
import java.util.List;
import org.techmarket.identity.Role;

/**
 * An account in a list.
 *
 * @param provided whether a provider of identities vouches for the person
 * @param suspendedSince since when they are let in nowhere; null when they are
 * @param suspendedBecause why, null likewise
 * @param may what the one who looks may do with it now
 */
public record AccountRow(
    long id,
    String login,
    String displayName,
    List<Role> roles,
    String organisation,
    boolean provided,
    long version,
    Instant suspendedSince,
    String suspendedBecause,
    May may) {

  /** The verbs open to the one who looks. */
  public record May(boolean administer, boolean suspend, boolean resume) {}
}
