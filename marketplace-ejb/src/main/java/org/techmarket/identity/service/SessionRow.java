package org.techmarket.identity.service;

import java.time.Instant;

/**
 * Where the one who asks has signed in.
 *
 * @param browser what it says of itself
 * @param current whether it is the one that asks
 */
public record SessionRow(
    long id,
    Instant beganAt,
    Instant lastSeenAt,
    String address,
    String browser,
    boolean current) {}
