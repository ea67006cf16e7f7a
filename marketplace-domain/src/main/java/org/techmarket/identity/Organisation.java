package org.techmarket.identity;

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
import org.techmarket.shared.Authors;
import org.techmarket.shared.Change;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/**
 * A university, institute, enterprise or other body that acts in the market (单位). It is founded
 * empty by somebody who signs up, says of itself what stands on its licence and is verified by an
 * operator, never one who applied; or an administrator admits it, verified at once.
 */
@Entity
public class Organisation {

  /** So long the people of one that is closed may still read what was theirs. */
  public static final Duration PEOPLE_STAY = Duration.ofDays(30);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 18)
  private String creditCode;

  @Column(length = 100)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private PartyType partyType;

  @Column(length = 6)
  private String cityCode;

  @Column(length = 20)
  private String contactPhone;

  private Long licenceFileId;
  private Authors applicants = Authors.NOBODY;
  private Long reviewedBy;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private OrganisationStage stage;

  private Instant stageSince;

  @Column(length = 500)
  private String reason;

  private OrganisationClosing closing;

  @Version private long version;

  protected Organisation() {}

  private Organisation(OrganisationStage stage, Instant now) {
    this.stage = stage;
    this.stageSince = now;
  }

  /** Of which nothing is known yet but that somebody wants to act for it. */
  public static Organisation founded(Instant now) {
    return new Organisation(OrganisationStage.DRAFT, now);
  }

  /** Whose papers an administrator has seen. */
  public static Organisation admitted(OrganisationFacts facts, Instant now) {
    Organisation organisation = new Organisation(OrganisationStage.VERIFIED, now);
    organisation.take(facts);
    return organisation;
  }

  /** The step at birth; to be recorded once the organisation has its key. */
  public Transition born() {
    return new Transition("Organisation", id, null, stage, null).altering(Alteration.of(known()));
  }

  /**
   * Asks to be verified.
   *
   * @param by the account that applies
   */
  public Transition submit(ApplicationEntry.Terms terms, long by, Instant now) {
    Transition step = moveTo(OrganisationStage.SUBMITTED, null, now);
    Known before = known();
    take(terms.facts());
    contactPhone = terms.contactPhone();
    licenceFileId = terms.licenceFileId();
    applicants = applicants.and(by);
    reviewedBy = null;
    return step.altering(Alteration.between(before, known()));
  }

  /**
   * Lets its people act for it.
   *
   * @param by the account that verifies; never one that applied
   */
  public Transition verify(long by, Instant now) {
    checkReviewer(by);
    return toVerified(OrganisationStage.SUBMITTED, now);
  }

  public Transition returnForCorrection(String reason, long by, Instant now) {
    checkReviewer(by);
    return moveTo(OrganisationStage.RETURNED, reason, now);
  }

  public Transition reject(String reason, long by, Instant now) {
    checkReviewer(by);
    return moveTo(OrganisationStage.REJECTED, reason, now);
  }

  /** Lets its people read only. */
  public Transition suspend(String reason, Instant now) {
    return moveTo(OrganisationStage.SUSPENDED, reason, now);
  }

  /** Lets its people act again. */
  public Transition resume(Instant now) {
    return toVerified(OrganisationStage.SUSPENDED, now);
  }

  /**
   * Asks for it to be closed (注销).
   *
   * @param by the account that asks
   * @throws Refused when that was asked already
   */
  public Change askToClose(long by, Instant now) {
    stage.checkLeads(OrganisationStage.VERIFIED, OrganisationStage.CLOSED);
    closing = closing().ask(by, now);
    return changed("askToClose", Alteration.NONE);
  }

  /** Takes back that it is to be closed. */
  public Change withdrawClosing() {
    closing = closing().withdraw();
    return changed("withdrawClosing", Alteration.NONE);
  }

  /** Leaves it open. */
  public Change declineClosing(String because) {
    closing = closing().decline(because);
    return changed("declineClosing", Alteration.of(new Declined(because)));
  }

  /**
   * Closes it for good, as was asked.
   *
   * @param by the account that confirms; never the one that asked
   */
  public Transition close(long by, Instant now) {
    closing = closing().confirm(by);
    return moveTo(OrganisationStage.CLOSED, null, now);
  }

  /** Nobody acts for it any more, and its code may be borne by another. */
  public Change peopleLeft(Instant now) {
    closing = closing.peopleLeft(now);
    contactPhone = null;
    return changed("peopleLeft", Alteration.NONE).byItself();
  }

  private Change changed(String verb, Alteration altered) {
    return new Change("Organisation", id, verb, altered);
  }

  /** Two verbs of different people lead there, each from a stage of its own. */
  private Transition toVerified(OrganisationStage from, Instant now) {
    stage.checkLeads(from, OrganisationStage.VERIFIED);
    return moveTo(OrganisationStage.VERIFIED, null, now);
  }

  private void checkReviewer(long by) {
    applicants.checkNot(by, "identity.reviewerApplied");
    reviewedBy = by;
  }

  private Transition moveTo(OrganisationStage target, String because, Instant now) {
    OrganisationStage from = stage;
    stage = stage.to(target);
    stageSince = now;
    reason = because;
    return new Transition("Organisation", id, from, stage, because);
  }

  private void take(OrganisationFacts facts) {
    creditCode = facts.creditCode().value();
    name = facts.name();
    partyType = facts.partyType();
    cityCode = facts.cityCode();
  }

  private Known known() {
    return new Known(creditCode, name, partyType, cityCode, contactPhone, licenceFileId);
  }

  private record Known(
      String creditCode,
      String name,
      PartyType partyType,
      String cityCode,
      String contactPhone,
      Long licenceFileId) {}

  private record Declined(String declined) {}

  public long id() {
    return id;
  }

  /** Null, as all that stands on its licence, until it has asked to be verified. */
  public String creditCode() {
    return creditCode;
  }

  public String name() {
    return name;
  }

  public PartyType partyType() {
    return partyType;
  }

  public String cityCode() {
    return cityCode;
  }

  public String contactPhone() {
    return contactPhone;
  }

  /** The scan of its licence; null when an administrator has seen the papers. */
  public Long licenceFileId() {
    return licenceFileId;
  }

  public Instant stageSince() {
    return stageSince;
  }

  /** Whether somebody has applied for it, and so has no part in verifying it. */
  public boolean isBroughtBy(long account) {
    return applicants.include(account);
  }

  public OrganisationClosing closing() {
    return closing == null ? OrganisationClosing.NONE : closing;
  }

  /**
   * Whether its credit code names it and no other: not that of one that was rejected, or that
   * nobody acts for any more.
   */
  public boolean bearsItsCode() {
    return creditCode != null
        && stage != OrganisationStage.REJECTED
        && closing().peopleLeftAt() == null;
  }

  public OrganisationStage stage() {
    return stage;
  }

  /** Why it was returned, rejected or suspended; null otherwise. */
  public String reason() {
    return reason;
  }

  public long version() {
    return version;
  }
}
