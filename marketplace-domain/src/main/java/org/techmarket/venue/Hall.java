package org.techmarket.venue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalTime;

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

  public LocalTime opensAt() {
    return opensAt;
  }

  public LocalTime closesAt() {
    return closesAt;
  }

  /** Whether an event of these hours fits between opening and closing. */
  public boolean isOpen(LocalTime from, LocalTime until) {
    return !from.isBefore(opensAt) && !until.isAfter(closesAt);
  }
}
