package org.techmarket.identity.service;

import java.time.Instant;
import org.techmarket.identity.TokenScope;

/**
 * A token of the one who asks; what it is was shown once.
 *
 * @param lastUsedAt to the minute; null when it never was
 */
public record TokenRow(
    long id,
    String name,
    TokenScope scope,
    Instant createdAt,
    Instant expiresAt,
    Instant lastUsedAt) {}
