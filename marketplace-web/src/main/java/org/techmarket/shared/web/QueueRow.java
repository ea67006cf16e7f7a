package org.techmarket.shared.web;

import java.time.Instant;

/**
 * Something that waits for the one who looks.
 *
 * @param due until when it must be done; null when there is no deadline
 * @param must who must do what by which day; null when the moment says enough
 */
public record QueueRow(
    Enum<?> stage,
    String object,
    String under,
    String url,
    Instant since,
    Instant due,
    String must) {}
