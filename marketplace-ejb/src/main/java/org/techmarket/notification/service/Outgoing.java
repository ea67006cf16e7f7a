package org.techmarket.notification.service;

import java.time.Instant;
import org.techmarket.notification.Letter;
import org.techmarket.shared.MailKind;

/**
 * A mail that somebody has begun to send.
 *
 * @param attempt by which whoever sends it knows it again
 */
public record Outgoing(
    long id, int attempt, MailKind kind, String address, Letter letter, Instant writtenAt) {}
