package org.techmarket.identity.service;

import java.util.Set;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.Role;

/**
 * Somebody who has signed in.
 *
 * @param organisationId the organisation they act for; null for the market's own people
 * @param organisation its name, null likewise and until it has asked to be verified
 * @param standing its stage, null when they act for none
 */
public record SignedIn(
    long id,
    String login,
    String displayName,
    Set<Role> roles,
    Long organisationId,
    String organisation,
    OrganisationStage standing) {}
