package org.techmarket.roadshow.service;

import java.time.Instant;
import java.time.LocalDate;
import org.techmarket.reference.TechnologyField;
import org.techmarket.roadshow.RoadshowStage;
import org.techmarket.roadshow.Timing;

/**
 * All that may be seen of a roadshow but its slots.
 *
 * @param quota null when as many as fit
 * @param liveBookings how many a cancellation would cancel
 * @param may what the one who looks may do with it now
 */
public record RoadshowView(
    long id,
    long version,
    String number,
    String theme,
    TechnologyField field,
    int hallId,
    Instant startsAt,
    Instant endsAt,
    Timing timing,
    Integer quota,
    LocalDate entryDeadline,
    int lowestTrl,
    RoadshowStage stage,
    String reason,
    long liveBookings,
    May may) {

  /** The verbs open to the one who looks. */
  public record May(boolean change, boolean publish, boolean cancel, boolean book) {}
}
