package org.techmarket.venue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/**
 * A hall taken for an event (场地预订), with the time to set up before and to clear after. Occupied
 * times of one hall never overlap, so the buffers of neighbours add up.
 */
@Entity
public class HallBooking {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private int hallId;

  @Column(length = 120)
  private String purpose;

  private Instant startsAt;
  private Instant endsAt;
  private Instant occupiedFrom;
  private Instant occupiedUntil;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private HallBookingStage stage;

  @Version private long version;

  protected HallBooking() {}

  /**
   * Takes a hall, with the time to set up and to clear.
   *
   * @throws Refused when the hall is closed then
   */
  public HallBooking(Hall hall, String purpose, Instant startsAt, Instant endsAt, Duration buffer) {
    hall.checkOpen(startsAt, endsAt);
    this.hallId = hall.id();
    this.purpose = purpose;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
    this.occupiedFrom = startsAt.minus(buffer);
    this.occupiedUntil = endsAt.plus(buffer);
    this.stage = HallBookingStage.CONFIRMED;
  }

  /** What was taken, and when for. */
  private record Claim(int hallId, String purpose, Instant startsAt, Instant endsAt) {}

  /** The step at birth; to be recorded once the booking has its key. */
  public Transition confirmed() {
    return new Transition("HallBooking", id, null, stage, null)
        .altering(Alteration.of(new Claim(hallId, purpose, startsAt, endsAt)));
  }

  public Transition cancel(String reason) {
    HallBookingStage from = stage;
    stage = stage.to(HallBookingStage.CANCELLED);
    return new Transition("HallBooking", id, from, stage, reason);
  }

  public long id() {
    return id;
  }

  public Instant occupiedFrom() {
    return occupiedFrom;
  }

  public Instant occupiedUntil() {
    return occupiedUntil;
  }

  public String purpose() {
    return purpose;
  }
}
