package org.techmarket.roadshow;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/**
 * An event at which institutions show their achievements on a stage (路演). An event manager drafts
 * it; publishing takes the hall, gives the roadshow its number and cuts its time into slots, which
 * are booked until the entry deadline is over. Cancelling it cancels every booking.
 */
@Entity
public class Roadshow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 20)
  private String number;

  private RoadshowTerms terms;
  private Long hallBookingId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private RoadshowStage stage;

  @Column(length = 500)
  private String reason;

  @OneToMany(mappedBy = "roadshow", cascade = CascadeType.PERSIST)
  @OrderBy("ordinal")
  private List<Slot> slots = new ArrayList<>();

  @Version private long version;

  protected Roadshow() {}

  public Roadshow(RoadshowTerms terms) {
    this.stage = RoadshowStage.DRAFT;
    this.terms = terms;
  }

  /** The step at birth; to be recorded once the roadshow has its key. */
  public Transition drafted() {
    return new Transition("Roadshow", id, null, stage, null).altering(Alteration.of(terms));
  }

  /** Changes a roadshow that is not yet public. */
  public Change change(RoadshowTerms terms) {
    checkDraft();
    Alteration altered = Alteration.between(this.terms, terms);
    this.terms = terms;
    return new Change("Roadshow", id, "change", altered);
  }

  private void checkDraft() {
    if (stage != RoadshowStage.DRAFT) {
      throw new Refused("roadshow.notADraft", stage);
    }
  }

  /**
   * Opens the roadshow for bookings.
   *
   * @param hall takes the hall and gives the key of its booking
   * @param number draws the number of the form LY-YYYYMM-NNN; like the hall, it is asked only when
   *     nothing else stands in the way
   * @throws Refused when the entry deadline is over or too close to the roadshow
   */
  public Transition publish(
      EntryLead lead, LongSupplier hall, Supplier<String> number, Instant now) {
    checkDraft();
    checkDeadline(lead, now);
    this.hallBookingId = hall.getAsLong();
    this.number = number.get();
    cutIntoSlots();
    return moveTo(RoadshowStage.OPEN, null);
  }

  private void checkDeadline(EntryLead lead, Instant now) {
    if (!now.isBefore(terms.entriesEnd())) {
      throw new Refused("roadshow.deadlineOver");
    }
    LocalDate latest = lead.latestDeadline(terms.hours().day());
    if (terms.entryDeadline().isAfter(latest)) {
      throw new Refused("roadshow.deadlineTooLate", lead.workingDays(), latest);
    }
  }

  public Transition cancel(String reason) {
    return moveTo(RoadshowStage.CANCELLED, reason);
  }

  public boolean takesBookings(Instant now) {
    return stage == RoadshowStage.OPEN && now.isBefore(terms.entriesEnd());
  }

  private Transition moveTo(RoadshowStage target, String because) {
    RoadshowStage from = stage;
    stage = stage.to(target);
    reason = because;
    return new Transition("Roadshow", id, from, stage, because);
  }

  private void cutIntoSlots() {
    Timing timing = terms.timing();
    Instant begin = terms.hours().startsAt();
    for (int n = 1; n <= terms.slots(); n++) {
      slots.add(new Slot(this, n, timing.startOf(n, begin), timing.endOf(n, begin)));
    }
  }

  public long id() {
    return id;
  }

  /** Its number, once it was published; null before. */
  public String number() {
    return number;
  }

  public RoadshowTerms terms() {
    return terms;
  }

  /** The booking of its hall; null before it is published. */
  public Long hallBookingId() {
    return hallBookingId;
  }

  public RoadshowStage stage() {
    return stage;
  }

  /** Why it was cancelled; null otherwise. */
  public String reason() {
    return reason;
  }

  public long version() {
    return version;
  }

  public List<Slot> slots() {
    return List.copyOf(slots);
  }
}
