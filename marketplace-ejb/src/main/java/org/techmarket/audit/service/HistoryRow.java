package org.techmarket.audit.service;

import java.time.Instant;
import org.techmarket.shared.Alteration;

/**
 * One entry in the history of a thing.
 *
 * @param verb null for a step of its procedure
 * @param from the name of the stage left, null at birth
 * @param altered nothing when it is none of the reader's business
 * @param by who did it; null for the system
 * @param organisation whom they acted for; null for the market's own people
 */
public record HistoryRow(
    Instant at,
    String verb,
    String from,
    String to,
    String reason,
    Alteration altered,
    String by,
    String organisation) {}
