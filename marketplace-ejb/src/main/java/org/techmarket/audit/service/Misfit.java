package org.techmarket.audit.service;

/**
 * The first thing that does not fit.
 *
 * @param where the entry, by subject and place in its chain; the head, by its number
 * @param row the id of the entry, or the number of the head
 */
public record Misfit(MisfitKind kind, String where, long row) {}
