package org.techmarket.roadshow;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** The time one project has on the stage of a roadshow (路演时段), numbered from 1. */
@Entity
public class Slot {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Roadshow roadshow;

  private int ordinal;
  private Instant startsAt;
  private Instant endsAt;

  protected Slot() {}

  Slot(Roadshow roadshow, int ordinal, Instant startsAt, Instant endsAt) {
    this.roadshow = roadshow;
    this.ordinal = ordinal;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
  }

  public long id() {
    return id;
  }

  public Roadshow roadshow() {
    return roadshow;
  }

  public int ordinal() {
    return ordinal;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }
}
