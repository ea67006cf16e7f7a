package org.techmarket.roadshow.service;

import java.time.Instant;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.roadshow.Pitch;

/**
 * All that may be seen of a booking.
 *
 * @param actUntil until when the institution must act; null when it need not
 * @param roadshow the number of the roadshow
 * @param pitch null until it was submitted
 * @param may what the one who looks may do with it now
 */
public record BookingView(
    long id,
    long version,
    BookingStage stage,
    Instant stageSince,
    Instant actUntil,
    String reason,
    String roadshow,
    String theme,
    int hallId,
    int ordinal,
    Instant startsAt,
    Instant endsAt,
    String achievementNumber,
    String achievement,
    String organisation,
    Pitch pitch,
    May may) {

  /** The verbs open to the one who looks. */
  public record May(boolean submit, boolean cancel, boolean decide) {}
}
