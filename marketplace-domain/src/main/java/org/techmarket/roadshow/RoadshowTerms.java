package org.techmarket.roadshow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.techmarket.reference.TechnologyField;
import org.techmarket.shared.MarketTime;

/**
 * What an event manager lays down for a roadshow.
 *
 * @param quota the most pitches, null for as many as fit
 * @param entryDeadline the last day on which slots are taken
 * @param lowestTrl 1 to 9
 */
@Embeddable
public record RoadshowTerms(
    Theme theme,
    int hallId,
    Hours hours,
    Timing timing,
    Integer quota,
    LocalDate entryDeadline,
    int lowestTrl) {

  /** What it is about. */
  @Embeddable
  public record Theme(
      @Column(name = "theme", length = 60) String name,
      @Enumerated(EnumType.STRING) @Column(length = 20) TechnologyField field) {}

  /** When it is: part of one day. */
  @Embeddable
  public record Hours(Instant startsAt, Instant endsAt) {

    public static Hours of(LocalDate day, LocalTime from, LocalTime until) {
      return new Hours(
          day.atTime(from).atZone(MarketTime.ZONE).toInstant(),
          day.atTime(until).atZone(MarketTime.ZONE).toInstant());
    }

    public LocalDate day() {
      return LocalDate.ofInstant(startsAt, MarketTime.ZONE);
    }
  }

  /** How many slots there will be. */
  public int slots() {
    return quota == null ? timing.slotsWithin(hours.startsAt(), hours.endsAt()) : quota;
  }

  /** The instant from which no slot is taken any more: the end of the deadline's day. */
  public Instant entriesEnd() {
    return entryDeadline.plusDays(1).atStartOfDay(MarketTime.ZONE).toInstant();
  }
}
