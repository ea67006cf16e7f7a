package org.techmarket.exhibition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.reference.IpRight;
import org.techmarket.reference.TechnologyField;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Authors;
import org.techmarket.shared.Transition;

/**
 * Something a university, institute or enterprise has brought forth and wants to see used (科技成果).
 * It is born when its holder submits it; an operator of the market, never the one who entered it,
 * publishes it into the library, returns it for correction or rejects it.
 */
@Entity
public class Achievement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 20)
  private String number;

  private long holderId;
  private Authors authors;

  @Column(length = 100)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private AchievementType type;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private TechnologyField field;

  private int trl;

  @Column(length = 2000)
  private String summary;

  @ElementCollection
  @CollectionTable(name = "achievement_right", joinColumns = @JoinColumn(name = "achievement_id"))
  @OrderColumn(name = "position")
  private List<IpRight> rights = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private AchievementStage stage;

  private Instant stageSince;
  private Instant publishedAt;

  @Column(length = 500)
  private String reason;

  @Version private long version;

  protected Achievement() {}

  /** Brings an achievement before the operator. */
  public Achievement(AchievementEntry.Terms terms, long holderId, long enteredBy, Instant now) {
    this.holderId = holderId;
    this.authors = Authors.of(enteredBy);
    this.stage = AchievementStage.SUBMITTED;
    this.stageSince = now;
    take(terms);
  }

  /** The step at birth; to be recorded once the achievement has its key. */
  public Transition submitted() {
    return new Transition("Achievement", id, null, stage, null).altering(Alteration.of(terms()));
  }

  /** Brings a returned achievement before the operator again. */
  public Transition correct(AchievementEntry.Terms terms, long by, Instant now) {
    Transition step = moveTo(AchievementStage.SUBMITTED, null, now);
    AchievementEntry.Terms before = terms();
    take(terms);
    authors = authors.and(by);
    return step.altering(Alteration.between(before, terms));
  }

  /**
   * Puts the achievement into the library.
   *
   * @param by the account that reviews; never one that entered or corrected
   */
  public Transition publish(String number, long by, Instant now) {
    checkReviewer(by);
    Transition step = moveTo(AchievementStage.PUBLISHED, null, now);
    this.number = number;
    this.publishedAt = now;
    return step;
  }

  public Transition returnForCorrection(String reason, long by, Instant now) {
    checkReviewer(by);
    return moveTo(AchievementStage.RETURNED, reason, now);
  }

  public Transition reject(String reason, long by, Instant now) {
    checkReviewer(by);
    return moveTo(AchievementStage.REJECTED, reason, now);
  }

  private void checkReviewer(long by) {
    authors.checkNot(by, "exhibition.reviewerEntered");
  }

  private Transition moveTo(AchievementStage target, String because, Instant now) {
    AchievementStage from = stage;
    stage = stage.to(target);
    stageSince = now;
    reason = because;
    return new Transition("Achievement", id, from, stage, because);
  }

  private AchievementEntry.Terms terms() {
    return new AchievementEntry.Terms(name, type, field, trl, summary, rights());
  }

  private void take(AchievementEntry.Terms terms) {
    name = terms.name();
    type = terms.type();
    field = terms.field();
    trl = terms.trl();
    summary = terms.summary();
    rights.clear();
    rights.addAll(terms.rights());
  }

  public long id() {
    return id;
  }

  /** Its number in the library; null until it is published. */
  public String number() {
    return number;
  }

  public long holderId() {
    return holderId;
  }

  /** Whether somebody has entered or corrected it, and so has no part in reviewing it. */
  public boolean isBroughtBy(long account) {
    return authors.include(account);
  }

  public String name() {
    return name;
  }

  public AchievementType type() {
    return type;
  }

  public TechnologyField field() {
    return field;
  }

  public int trl() {
    return trl;
  }

  public String summary() {
    return summary;
  }

  public List<IpRight> rights() {
    return List.copyOf(rights);
  }

  public AchievementStage stage() {
    return stage;
  }

  public Instant stageSince() {
    return stageSince;
  }

  /** Why it was returned or rejected; null otherwise. */
  public String reason() {
    return reason;
  }

  public boolean isPublished() {
    return stage == AchievementStage.PUBLISHED;
  }

  public long version() {
    return version;
  }
}
