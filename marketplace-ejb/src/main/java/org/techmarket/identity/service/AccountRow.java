package org.techmarket.identity.service;

import java.util.List;
import org.techmarket.identity.Role;

/** An account in a list. */
public record AccountRow(
    long id, String login, String displayName, List<Role> roles, String organisation) {}
