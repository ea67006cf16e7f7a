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
import java.util.function.Supplier;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Money;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/**
 * The registration of one technical contract (技术合同认定登记). It is born when the main seller submits
 * the form at a registration point. A registrar accepts it, returns it for correction at most
 * twice, examines it and asks experts when the contract is large; a reviewer, never the one who
 * examined, issues number and certificate, sends it back or refuses.
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
  private Applicants applicants;
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
    this.applicants = new Applicants(by, null);
    this.form = new CaseForm(facts, terms);
    this.progress = new Progress(deadlines.toAccept(now), now);
  }

  /** The step at birth; to be recorded once the case has its key. */
  public Transition submitted() {
    return new Transition("RegistrationCase", id, null, stage(), null);
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
    form.take(facts, terms);
    applicants = applicants.withCorrection(by);
    assessment.reset();
    return step;
  }

  public Transition withdraw(Instant now) {
    return progress.to(CaseStage.WITHDRAWN, null, null, id, now);
  }

  /** Withdraws a returned case that nobody corrected in time. */
  public Optional<Transition> withdrawIfOverdue(Instant now) {
    return progress.isOverdue(now) ? Optional.of(withdraw(now).byItself()) : Optional.empty();
  }

  public Transition accept(long by, Deadlines deadlines, Instant now) {
    applicants.checkNot(by);
    Transition step = progress.toAccepted(deadlines, id, now);
    assessment.accepted(by);
    return step;
  }

  /**
   * Does not take the case on.
   *
   * @throws Refused when the ground is none for that
   */
  public Transition refuseAcceptance(RefusalEntry.Terms terms, long by, Instant now) {
    applicants.checkNot(by);
    terms.ground().checkForAcceptance();
    return end(CaseStage.NOT_ACCEPTED, terms, by, now);
  }

  /**
   * Asks the applicant to mend something; the clock stops.
   *
   * @throws Refused when the case has been returned twice already
   */
  public Transition returnForCorrection(
      ReturnEntry.Terms terms, long by, Deadlines deadlines, Instant now) {
    applicants.checkNot(by);
    return progress.toReturned(terms, deadlines, id, now);
  }

  /** Says what the contract is recognised as; may be said anew until it goes to the reviewer. */
  public Transition examine(ExaminationEntry.Terms terms, long by, Instant now) {
    applicants.checkNot(by);
    Transition step = progress.to(CaseStage.EXAMINED, null, id, now);
    assessment.examined(terms, by);
    return step;
  }

  /** Asks experts, because the contract is large or the case is doubtful; that takes longer. */
  public Transition askExperts(Deadlines deadlines, Instant now) {
    Transition step = progress.to(CaseStage.EXPERT_REVIEW, null, id, now);
    if (assessment.experts().ask()) {
      progress.extend(deadlines);
    }
    return step;
  }

  /**
   * Records what an expert says.
   *
   * @throws Refused when nobody is asked now, the expert works for a party or has spoken already
   */
  public void recordOpinion(OpinionEntry.Terms terms, ContractFacts facts, long by, Instant now) {
    if (stage() != CaseStage.EXPERT_REVIEW) {
      throw new Refused("registration.noExpertsAsked", stage());
    }
    assessment.experts().record(terms.given(progress.returns(), by, now), facts);
  }

  /**
   * Goes on with the examination.
   *
   * @throws Refused when fewer than three experts have spoken
   */
  public Transition expertsDone(Instant now) {
    assessment.experts().checkSpoken(progress.returns());
    return progress.to(CaseStage.EXAMINED, null, id, now);
  }

  /**
   * Hands the case to the reviewer.
   *
   * @param large from which price on experts must have spoken
   * @throws Refused when they must and have not
   */
  public Transition sendToRecheck(Money large, Instant now) {
    Transition step = progress.to(CaseStage.RECHECK, null, id, now);
    if (needsExperts(large)) {
      assessment.experts().checkSpoken(progress.returns());
    }
    return step;
  }

  /** Gives the case back to the registrar. */
  public Transition sendBack(String reason, long by, Instant now) {
    checkFourEyes(by);
    return progress.to(CaseStage.EXAMINED, reason, id, now);
  }

  /**
   * Registers the contract.
   *
   * @param numbers draws the number, and is asked only when nothing stands in the way
   * @param lateReason why it is late; not kept when it is not
   * @throws Refused when the examination found something that must not be
   * @throws Invalid when it is late and nobody says why
   */
  public Transition issue(
      Supplier<RegistrationNumber> numbers, String lateReason, long by, Instant now) {
    checkFourEyes(by);
    boolean late = progress.isLate(now);
    if (late && lateReason == null) {
      throw new Invalid("lateReason", "registration.lateUnexplained", progress.dueOn());
    }
    stage().to(CaseStage.REGISTERED);
    assessment.checkNothingAmiss();
    outcome = new Outcome(by, null, late ? lateReason : null, numbers.get().value());
    return progress.to(CaseStage.REGISTERED, null, null, id, now);
  }

  /**
   * Refuses registration.
   *
   * @throws Refused when the ground is none for that, or the applicant had no chance to mend it
   */
  public Transition refuse(RefusalEntry.Terms terms, long by, Instant now) {
    checkFourEyes(by);
    terms.ground().checkForRefusal(progress.returns());
    return end(CaseStage.REFUSED, terms, by, now);
  }

  /** Whether experts must speak before the reviewer decides. */
  public boolean needsExperts(Money large) {
    return subType().category().isForExpertsWhenLarge() && !large.isAbove(form.totalAmount());
  }

  private Transition end(CaseStage target, RefusalEntry.Terms terms, long by, Instant now) {
    Transition step = progress.to(target, terms.reason(), null, id, now);
    outcome = new Outcome(by, terms.ground(), null, null);
    return step;
  }

  private void checkFourEyes(long by) {
    applicants.checkNot(by);
    assessment.checkNotBy(by);
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

  public long version() {
    return version;
  }
}
