package org.techmarket.audit.service;

import java.time.Instant;

/**
 * One step in the history of a thing.
 *
 * @param from the name of the stage left, null at birth
 * @param by who took it; null for the system
 */
public record TransitionRow(Instant at, String from, String to, String reason, String by) {}
