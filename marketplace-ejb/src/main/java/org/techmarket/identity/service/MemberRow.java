package org.techmarket.identity.service;

import java.util.List;
import org.techmarket.identity.Role;

/**
 * Somebody who acts for the caller's organisation.
 *
 * @param self whether it is the caller
 * @param suspended whether they are let in nowhere for the time being
 */
public record MemberRow(
    long id,
    long version,
    String login,
    String displayName,
    List<Role> roles,
    boolean self,
    boolean suspended) {}
