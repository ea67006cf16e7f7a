package org.techmarket.roadshow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.techmarket.exhibition.Achievement;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Authors;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/**
 * An institution's claim to a slot for one of its achievements (路演预约). Taking the slot holds it for
 * a while; within that time the institution says who will pitch and submits. The event manager
 * confirms, returns for correction or rejects. A returned booking is corrected until some days
 * after the entry deadline. What is not acted upon in time expires and sets the slot free.
 */
@Entity
public class RoadshowBooking {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Slot slot;

  private long roadshowId;
  private long achievementId;
  private long organisationId;
  private Authors authors;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private BookingStage stage;

  private Instant stageSince;
  private Instant actUntil;
  private Pitch pitch;

  @Column(length = 500)
  private String reason;

  @Version private long version;

  protected RoadshowBooking() {}

  /**
   * Takes a slot for a while.
   *
   * @param by the account that takes it
   * @throws Refused when the roadshow or the achievement does not allow it, with every ground
   */
  public RoadshowBooking(Slot slot, Achievement achievement, long by, Instant now, Duration hold) {
    BookingAdmission.check(slot.roadshow(), achievement, now);
    this.slot = slot;
    this.roadshowId = slot.roadshow().id();
    this.achievementId = achievement.id();
    this.organisationId = achievement.holderId();
    this.authors = Authors.of(by);
    this.stage = BookingStage.HELD;
    this.stageSince = now;
    this.actUntil = now.plus(hold);
  }

  /** What was taken for what. */
  private record Claim(long roadshowId, int ordinal, long achievementId) {}

  /** The step at birth; to be recorded once the booking has its key. */
  public Transition held() {
    return new Transition("RoadshowBooking", id, null, stage, null)
        .altering(Alteration.of(new Claim(roadshowId, slot.ordinal(), achievementId)));
  }

  /**
   * Says who will pitch and asks the event manager to decide.
   *
   * @param by the account that submits
   * @throws Refused when the time to do so is over
   */
  public Transition submit(Pitch pitch, long by, Instant now) {
    if (isOverdue(now)) {
      throw new Refused("roadshow.tooLate", actUntil);
    }
    Transition step = moveTo(BookingStage.SUBMITTED, null, now);
    Alteration altered = Alteration.between(this.pitch, pitch);
    this.pitch = pitch;
    authors = authors.and(by);
    return step.altering(altered);
  }

  /**
   * Gives the slot to the institution.
   *
   * @param by the account that decides; never one that took the slot or submitted
   */
  public Transition confirm(long by, Instant now) {
    checkReviewer(by);
    return moveTo(BookingStage.CONFIRMED, null, now);
  }

  /**
   * Asks the institution to mend something.
   *
   * @param correctionDays how many days after the entry deadline it may do so
   * @throws Refused when no time to correct is left
   */
  public Transition returnForCorrection(String reason, int correctionDays, long by, Instant now) {
    checkReviewer(by);
    Instant end = slot.roadshow().terms().entriesEnd().plus(Duration.ofDays(correctionDays));
    if (!now.isBefore(end)) {
      throw new Refused("roadshow.tooLateToReturn", end);
    }
    Transition step = moveTo(BookingStage.RETURNED, reason, now);
    actUntil = end;
    return step;
  }

  public Transition reject(String reason, long by, Instant now) {
    checkReviewer(by);
    return moveTo(BookingStage.REJECTED, reason, now);
  }

  public Transition cancel(Instant now) {
    return moveTo(BookingStage.CANCELLED, null, now);
  }

  public Transition cancelByHost(String reason, Instant now) {
    return moveTo(BookingStage.CANCELLED_BY_HOST, reason, now);
  }

  /** Ends the booking if its time to act is over. */
  public Optional<Transition> expireIfOverdue(Instant now) {
    return isOverdue(now)
        ? Optional.of(moveTo(BookingStage.EXPIRED, null, now).byItself())
        : Optional.empty();
  }

  private void checkReviewer(long by) {
    authors.checkNot(by, "roadshow.managerBooked");
  }

  private boolean isOverdue(Instant now) {
    return actUntil != null && !now.isBefore(actUntil);
  }

  private Transition moveTo(BookingStage target, String because, Instant now) {
    BookingStage from = stage;
    stage = stage.to(target);
    stageSince = now;
    actUntil = null;
    reason = because;
    return new Transition("RoadshowBooking", id, from, stage, because);
  }

  public long id() {
    return id;
  }

  public long organisationId() {
    return organisationId;
  }

  /** Whether somebody has taken or submitted it, and so has no part in deciding. */
  public boolean isBroughtBy(long account) {
    return authors.include(account);
  }

  public Slot slot() {
    return slot;
  }

  public long achievementId() {
    return achievementId;
  }

  public BookingStage stage() {
    return stage;
  }

  public Instant stageSince() {
    return stageSince;
  }

  /** Until when the institution must act; null when it need not. */
  public Instant actUntil() {
    return actUntil;
  }

  /** Who pitches; null until the booking was submitted. */
  public Pitch pitch() {
    return pitch;
  }

  /** Why it was returned, rejected or cancelled by the host; null otherwise. */
  public String reason() {
    return reason;
  }

  public long version() {
    return version;
  }
}
