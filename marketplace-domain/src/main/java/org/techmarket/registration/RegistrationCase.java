package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Authors;
import org.techmarket.shared.Money;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/**
 * The registration of one technical contract (技术合同认定登记). It is born when the main seller submits
 * the form at a registration point, whose people work on it through {@link Casework}.
 */
@Entity
public class RegistrationCase {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 20)
  private String receipt;

  private long contractId;
  private long organisationId;
  private long pointId;
  private Authors applicants;
  private CaseForm form;
  private Progress progress;
  private Assessment assessment = new Assessment();
  private Outcome outcome;

  @Version private long version;

  protected RegistrationCase() {}

  /**
   * Brings a contract before a registration point.
   *
   * @param receipt such as SL-20261123-0001
   * @param by the account that applies
   * @throws Refused when the point does not register what sellers of that place sell
   */
  public RegistrationCase(
      ContractFacts facts,
      RegistrationTerms terms,
      RegistrationPoint point,
      String receipt,
      long by,
      Deadlines deadlines,
      Instant now) {
    if (!point.accepts(facts.seller().regionCode())) {
      throw new Refused("registration.pointDoesNotAccept", facts.seller().name());
    }
    this.contractId = facts.contractId();
    this.organisationId = facts.applicantId();
    this.pointId = point.id();
    this.receipt = receipt;
    this.applicants = Authors.of(by);
    this.form = new CaseForm(facts, terms);
    this.progress = new Progress(deadlines.toAccept(now), now);
  }

  /** The step at birth; to be recorded once the case has its key. */
  public Transition submitted() {
    return new Transition("RegistrationCase", id, null, stage(), null)
        .altering(Alteration.of(form.terms()));
  }

  /**
   * Brings a returned case before the point again, to be examined from the start.
   *
   * @throws Refused when the time to do so is over
   */
  public Transition correct(
      ContractFacts facts, RegistrationTerms terms, long by, Deadlines deadlines, Instant now) {
    if (progress.isOverdue(now)) {
      throw new Refused("registration.tooLate", progress.dueOn());
    }
    Transition step = progress.to(CaseStage.SUBMITTED, null, deadlines.toAccept(now), id, now);
    RegistrationTerms before = form.terms();
    form.take(facts, terms);
    applicants = applicants.and(by);
    assessment.reset();
    return step.altering(Alteration.between(before, form.terms()));
  }

  public Transition withdraw(Instant now) {
    return progress.to(CaseStage.WITHDRAWN, null, null, id, now);
  }

  /** Withdraws a returned case that nobody corrected in time. */
  public Optional<Transition> withdrawIfOverdue(Instant now) {
    return progress.isOverdue(now) ? Optional.of(withdraw(now).byItself()) : Optional.empty();
  }

  /**
   * What somebody at the point does to the case.
   *
   * @throws Refused when they are one of its applicants
   */
  public Casework handledBy(long official) {
    applicants.checkNot(official, "registration.applicantDecides");
    return new Casework(this, official);
  }

  /** Whether experts must speak before the reviewer decides. */
  public boolean needsExperts(Money large) {
    return subType().category().isForExpertsWhenLarge() && !large.isAbove(form.totalAmount());
  }

  public long id() {
    return id;
  }

  public String receipt() {
    return receipt;
  }

  public long contractId() {
    return contractId;
  }

  /** The organisation that applies. */
  public long organisationId() {
    return organisationId;
  }

  /** Whether somebody has submitted or corrected it, and so has no part in handling it. */
  public boolean isBroughtBy(long account) {
    return applicants.include(account);
  }

  public long pointId() {
    return pointId;
  }

  public CaseForm form() {
    return form;
  }

  public Progress progress() {
    return progress;
  }

  public CaseStage stage() {
    return progress.stage();
  }

  public Assessment assessment() {
    return assessment;
  }

  /** What experts said of what stands now. */
  public List<ExpertOpinion> opinions() {
    return assessment.experts().in(progress.returns());
  }

  /** What it is recognised as, or until then what it is claimed to be. */
  public ContractSubType subType() {
    Examination examination = assessment.examination();
    return examination == null ? form.classification().subType() : examination.approvedSubType();
  }

  /** Null until the point decided. */
  public Outcome outcome() {
    return outcome;
  }

  void end(Outcome decided) {
    outcome = decided;
  }

  public long version() {
    return version;
  }
}
