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
import org.techmarket.reference.TechnologyField;
import org.techmarket.reference.WorkingCalendar;
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

  @Column(length = 60)
  private String theme;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private TechnologyField field;

  private int hallId;
  private Instant startsAt;
  private Instant endsAt;
  private Timing timing;
  private Integer quota;
  private LocalDate entryDeadline;
  private int lowestTrl;
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
    take(terms);
  }

  /** The step at birth; to be recorded once the roadshow has its key. */
  public Transition drafted() {
    return new Transition("Roadshow", id, null, stage, null);
  }

  /** Changes a roadshow that is not yet public. */
  public void change(RoadshowTerms terms) {
    checkDraft();
    take(terms);
  }

  /** Makes sure that it is not yet public. */
  public void checkDraft() {
    if (stage != RoadshowStage.DRAFT) {
      throw new Refused("roadshow.notADraft", stage);
    }
  }

  /** Makes sure that enough working days lie between the entry deadline and the roadshow. */
  public void checkLead(WorkingCalendar calendar, int workingDays) {
    LocalDate latest = calendar.before(day(), workingDays);
    if (!entryDeadline.isBefore(latest)) {
      throw new Refused("roadshow.deadlineTooLate", workingDays, latest.minusDays(1));
    }
  }

  /**
   * Opens the roadshow for bookings.
   *
   * @param number the number of the form LY-YYYYMM-NNN
   * @param hallBookingId the confirmed booking of its hall
   */
  public Transition publish(String number, long hallBookingId, Instant now) {
    if (!now.isBefore(entriesEnd())) {
      throw new Refused("roadshow.deadlineOver");
    }
    Transition step = moveTo(RoadshowStage.OPEN, null);
    this.number = number;
    this.hallBookingId = hallBookingId;
    int count = quota == null ? timing.slotsWithin(startsAt, endsAt) : quota;
    for (int n = 1; n <= count; n++) {
      slots.add(new Slot(this, n, timing.startOf(n, startsAt), timing.endOf(n, startsAt)));
    }
    return step;
  }

  public Transition cancel(String reason) {
    return moveTo(RoadshowStage.CANCELLED, reason);
  }

  /** The instant from which no slot is taken any more: the end of the deadline's day. */
  public Instant entriesEnd() {
    return entryDeadline.plusDays(1).atStartOfDay(RoadshowTerms.MARKET_ZONE).toInstant();
  }

  public boolean takesBookings(Instant now) {
    return stage == RoadshowStage.OPEN && now.isBefore(entriesEnd());
  }

  private Transition moveTo(RoadshowStage target, String because) {
    RoadshowStage from = stage;
    stage = stage.to(target);
    reason = because;
    return new Transition("Roadshow", id, from, stage, because);
  }

  private void take(RoadshowTerms terms) {
    theme = terms.theme().name();
    field = terms.theme().field();
    hallId = terms.hallId();
    startsAt = terms.hours().startsAt();
    endsAt = terms.hours().endsAt();
    timing = terms.timing();
    quota = terms.quota();
    entryDeadline = terms.entryDeadline();
    lowestTrl = terms.lowestTrl();
  }

  private LocalDate day() {
    return LocalDate.ofInstant(startsAt, RoadshowTerms.MARKET_ZONE);
  }

  /** Whether the text has the form of the number of a roadshow. */
  public static boolean isNumber(String text) {
    return text != null && text.matches("LY-\\d{6}-\\d{3,9}");
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public String theme() {
    return theme;
  }

  public int hallId() {
    return hallId;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public int lowestTrl() {
    return lowestTrl;
  }

  /** The booking of its hall; null before it is published. */
  public Long hallBookingId() {
    return hallBookingId;
  }

  public TechnologyField field() {
    return field;
  }

  public Timing timing() {
    return timing;
  }

  /** The most pitches; null for as many as fit. */
  public Integer quota() {
    return quota;
  }

  public LocalDate entryDeadline() {
    return entryDeadline;
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
