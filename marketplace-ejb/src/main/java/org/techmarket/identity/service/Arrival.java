package org.techmarket.identity.service;

import org.techmarket.identity.Shortfall;

/**
 * Somebody for whom the provider of identities vouches, as they are known here.
 *
 * @param shortfall why they may do less than it says; null when they may not
 */
public record Arrival(SignedIn who, Shortfall shortfall) {}
