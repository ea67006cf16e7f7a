package org.techmarket.roadshow.service;

import java.time.Instant;
import java.time.LocalDate;
import org.techmarket.reference.TechnologyField;
import org.techmarket.roadshow.RoadshowStage;

/**
 * A roadshow in a list.
 *
 * @param number null until it is published
 * @param slots how many it has; 0 until it is published
 * @param free how many of them nobody has
 */
public record RoadshowRow(
    long id,
    String number,
    String theme,
    TechnologyField field,
    int hallId,
    Instant startsAt,
    Instant endsAt,
    LocalDate entryDeadline,
    int lowestTrl,
    RoadshowStage stage,
    long slots,
    long free) {}
