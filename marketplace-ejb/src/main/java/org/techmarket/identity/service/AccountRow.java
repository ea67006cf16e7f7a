package org.techmarket.identity.service;

import java.util.List;
import org.techmarket.identity.Role;

/**
 * An account in a list.
 *
 * @param provided whether a provider of identities vouches for the person
 */
public record AccountRow(
    long id,
    String login,
    String displayName,
    List<Role> roles,
    String organisation,
    boolean provided) {}
