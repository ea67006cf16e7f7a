package org.techmarket.roadshow;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * How the time of a roadshow is cut: every slot is a pitch and answers, with a change-over between
 * two slots.
 *
 * @param pitchMinutes 1 to 60
 * @param answerMinutes 0 to 60
 * @param changeMinutes 0 to 30
 */
@Embeddable
public record Timing(int pitchMinutes, int answerMinutes, int changeMinutes) {

  /** Minutes somebody is on stage. */
  public int slotMinutes() {
    return pitchMinutes + answerMinutes;
  }

  /** How many slots fit: the last one needs no change-over. */
  public int slotsWithin(Instant from, Instant until) {
    long minutes = Duration.between(from, until).toMinutes();
    return Math.toIntExact((minutes + changeMinutes) / (slotMinutes() + changeMinutes));
  }

  /** When the slot of an ordinal, counted from 1, begins. */
  public Instant startOf(int ordinal, Instant from) {
    return from.plus(Duration.ofMinutes((long) (ordinal - 1) * (slotMinutes() + changeMinutes)));
  }

  public Instant endOf(int ordinal, Instant from) {
    return startOf(ordinal, from).plus(Duration.ofMinutes(slotMinutes()));
  }
}
