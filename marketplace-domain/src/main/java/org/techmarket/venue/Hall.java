package org.techmarket.venue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalTime;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.Refused;

/** A room for events (路演厅), open on working hours. */
@Entity
public class Hall {

  @Id private int id;

  @Column(length = 30)
  private String chineseName;

  @Column(length = 30)
  private String englishName;

  private int capacity;
  private LocalTime opensAt;
  private LocalTime closesAt;

  protected Hall() {}

  public int id() {
    return id;
  }

  /** Makes sure that an event fits between opening and closing. */
  void checkOpen(Instant from, Instant until) {
    if (timeOf(from).isBefore(opensAt) || timeOf(until).isAfter(closesAt)) {
      throw new Refused("venue.hallClosed", opensAt, closesAt);
    }
  }

  private static LocalTime timeOf(Instant instant) {
    return LocalTime.ofInstant(instant, MarketTime.ZONE);
  }
}
