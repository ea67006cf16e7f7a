package org.techmarket.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/** How far a case has come, by when somebody must act, and what was last said about it. */
@Embeddable
public class Progress {

  /** A case is returned no more often. */
  public static final int MOST_RETURNS = 2;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private CaseStage stage;

  private Instant stageSince;
  private LocalDate dueOn;
  private Integer daysLeft;
  private int returns;

  @Column(length = 500)
  private String reason;

  @ElementCollection
  @CollectionTable(name = "registration_remark", joinColumns = @JoinColumn(name = "case_id"))
  @MapKeyColumn(name = "field", length = 40)
  @Column(name = "words", length = 200)
  private Map<String, String> remarks = new HashMap<>();

  protected Progress() {}

  Progress(LocalDate due, Instant now) {
    this.stage = CaseStage.SUBMITTED;
    this.stageSince = now;
    this.dueOn = due;
  }

  /** Goes on; nobody need act any more when {@code due} is null. */
  Transition to(CaseStage target, String because, LocalDate due, long id, Instant now) {
    CaseStage from = stage;
    stage = stage.to(target);
    stageSince = now;
    dueOn = due;
    reason = because;
    return new Transition("RegistrationCase", id, from, stage, because);
  }

  /** Goes on within the time there is. */
  Transition to(CaseStage target, String because, long id, Instant now) {
    return to(target, because, dueOn, id, now);
  }

  /** Starts the clock, or lets it go on after a return. */
  Transition toAccepted(Deadlines deadlines, long id, Instant now) {
    return to(CaseStage.ACCEPTED, null, deadlines.toDecide(now, daysLeft), id, now);
  }

  /** Stops the clock and says what to mend. */
  Transition toReturned(ReturnEntry.Terms terms, Deadlines deadlines, long id, Instant now) {
    stage.to(CaseStage.RETURNED);
    if (returns == MOST_RETURNS) {
      throw new Refused("registration.returnedTwice", MOST_RETURNS);
    }
    if (stage != CaseStage.SUBMITTED) {
      daysLeft = deadlines.left(now, dueOn);
    }
    returns++;
    remarks.clear();
    remarks.putAll(terms.remarks());
    return to(CaseStage.RETURNED, terms.reason(), deadlines.toCorrect(now), id, now);
  }

  void extend(Deadlines deadlines) {
    dueOn = deadlines.withExperts(dueOn);
  }

  /** Whether the last day for whoever must act is over. */
  public boolean isLate(Instant now) {
    return dueOn != null && Deadlines.dayOf(now).isAfter(dueOn);
  }

  boolean isOverdue(Instant now) {
    return stage == CaseStage.RETURNED && isLate(now);
  }

  public CaseStage stage() {
    return stage;
  }

  public Instant stageSince() {
    return stageSince;
  }

  /** The last day for whoever must act; null when nobody need. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** How often the case was returned. */
  public int returns() {
    return returns;
  }

  /** What the latest decision says; null when it needs no words. */
  public String reason() {
    return reason;
  }

  /** Words beside the fields of the form, of the latest return. */
  public Map<String, String> remarks() {
    return Map.copyOf(remarks);
  }
}
