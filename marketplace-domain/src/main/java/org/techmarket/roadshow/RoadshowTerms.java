package org.techmarket.roadshow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.techmarket.reference.TechnologyField;

/**
 * What an event manager lays down for a roadshow.
 *
 * @param quota the most pitches, null for as many as fit
 * @param entryDeadline the last day on which slots are taken
 * @param lowestTrl 1 to 9
 */
public record RoadshowTerms(
    Theme theme,
    int hallId,
    Hours hours,
    Timing timing,
    Integer quota,
    LocalDate entryDeadline,
    int lowestTrl) {

  /** Where days begin and end. */
  public static final ZoneId MARKET_ZONE = ZoneId.of("Asia/Shanghai");

  /** What it is about. */
  public record Theme(String name, TechnologyField field) {}

  /** When it is: part of one day. */
  public record Hours(LocalDate day, LocalTime from, LocalTime until) {

    public Instant startsAt() {
      return day.atTime(from).atZone(MARKET_ZONE).toInstant();
    }

    public Instant endsAt() {
      return day.atTime(until).atZone(MARKET_ZONE).toInstant();
    }
  }

  public int slotsThatFit() {
    return timing.slotsWithin(hours.startsAt(), hours.endsAt());
  }
}
