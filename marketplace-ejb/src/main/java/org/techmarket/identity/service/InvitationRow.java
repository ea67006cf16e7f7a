package org.techmarket.identity.service;

import java.time.Instant;
import java.util.List;
import org.techmarket.identity.Role;

/** An invitation that still opens the door. */
public record InvitationRow(
    long id, long version, String invitee, List<Role> roles, Instant expiresAt) {}
