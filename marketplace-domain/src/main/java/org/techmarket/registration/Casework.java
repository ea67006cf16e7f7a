package org.techmarket.registration;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Money;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/**
 * What somebody at a registration point does to a case (受理、审查、复核); never one of its applicants,
 * which {@link RegistrationCase#handledBy} sees to for every verb at once. A registrar accepts it,
 * returns it for correction at most twice, examines it and asks experts when the contract is large;
 * a reviewer, never the one who examined, issues number and certificate, sends it back or refuses.
 */
public final class Casework {

  private final RegistrationCase open;
  private final Progress progress;
  private final Assessment assessment;
  private final long by;

  Casework(RegistrationCase open, long by) {
    this.open = open;
    this.progress = open.progress();
    this.assessment = open.assessment();
    this.by = by;
  }

  /** Starts the clock. */
  public Transition accept(Deadlines deadlines, Instant now) {
    Transition step = progress.toAccepted(deadlines, open.id(), now);
    assessment.accepted(by);
    return step;
  }

  /**
   * Does not take the case on.
   *
   * @throws Refused when the ground is none for that
   */
  public Transition refuseAcceptance(RefusalEntry.Terms terms, Instant now) {
    terms.ground().checkForAcceptance();
    return end(CaseStage.NOT_ACCEPTED, terms, now);
  }

  /**
   * Asks the applicant to mend something; the clock stops.
   *
   * @throws Refused when the case has been returned twice already
   */
  public Transition returnForCorrection(ReturnEntry.Terms terms, Deadlines deadlines, Instant now) {
    return progress
        .toReturned(terms, deadlines, open.id(), now)
        .altering(Alteration.of(new Remarks(terms.remarks())));
  }

  /** Says what the contract is recognised as; may be said anew until it goes to the reviewer. */
  public Transition examine(ExaminationEntry.Terms terms, Instant now) {
    Transition step = progress.to(CaseStage.EXAMINED, null, open.id(), now);
    ExaminationEntry.Terms before = assessment.found();
    assessment.examined(terms, by);
    return step.altering(Alteration.between(before, terms));
  }

  /** Asks experts, because the contract is large or the case is doubtful; that takes longer. */
  public Transition askExperts(Deadlines deadlines, Instant now) {
    Transition step = progress.to(CaseStage.EXPERT_REVIEW, null, open.id(), now);
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
  public Change recordOpinion(OpinionEntry.Terms terms, ContractFacts facts, Instant now) {
    if (progress.stage() != CaseStage.EXPERT_REVIEW) {
      throw new Refused("registration.noExpertsAsked", progress.stage());
    }
    ExpertOpinion opinion = terms.given(progress.returns(), by, now);
    assessment.experts().record(opinion, facts);
    return new Change("RegistrationCase", open.id(), "recordOpinion", Alteration.of(opinion));
  }

  /**
   * Goes on with the examination.
   *
   * @throws Refused when fewer than three experts have spoken
   */
  public Transition expertsDone(Instant now) {
    assessment.experts().checkSpoken(progress.returns());
    return progress.to(CaseStage.EXAMINED, null, open.id(), now);
  }

  /**
   * Hands the case to the reviewer.
   *
   * @param large from which price on experts must have spoken
   * @throws Refused when they must and have not
   */
  public Transition sendToRecheck(Money large, Instant now) {
    progress.stage().to(CaseStage.RECHECK);
    if (open.needsExperts(large)) {
      assessment.experts().checkSpoken(progress.returns());
    }
    return progress.to(CaseStage.RECHECK, null, open.id(), now);
  }

  /** Gives the case back to the registrar. */
  public Transition sendBack(String reason, Instant now) {
    assessment.checkNotBy(by);
    return progress.to(CaseStage.EXAMINED, reason, open.id(), now);
  }

  /**
   * Registers the contract.
   *
   * @param numbers draws the number, and is asked only when nothing stands in the way
   * @param lateReason why it is late; not kept when it is not
   * @throws Refused when the examination found something that must not be
   * @throws Invalid when it is late and nobody says why
   */
  public Transition issue(Supplier<RegistrationNumber> numbers, String lateReason, Instant now) {
    assessment.checkNotBy(by);
    boolean late = progress.isLate(now);
    if (late && lateReason == null) {
      throw new Invalid("lateReason", "registration.lateUnexplained", progress.dueOn());
    }
    progress.stage().to(CaseStage.REGISTERED);
    assessment.checkNothingAmiss();
    open.end(new Outcome(by, null, late ? lateReason : null, numbers.get().value()));
    return progress
        .to(CaseStage.REGISTERED, null, null, open.id(), now)
        .altering(Alteration.of(open.outcome()));
  }

  /**
   * Refuses registration.
   *
   * @throws Refused when the ground is none for that, or the applicant had no chance to mend it
   */
  public Transition refuse(RefusalEntry.Terms terms, Instant now) {
    assessment.checkNotBy(by);
    terms.ground().checkForRefusal(progress.returns());
    return end(CaseStage.REFUSED, terms, now);
  }

  private Transition end(CaseStage target, RefusalEntry.Terms terms, Instant now) {
    Transition step = progress.to(target, terms.reason(), null, open.id(), now);
    open.end(new Outcome(by, terms.ground(), null, null));
    return step.altering(Alteration.of(open.outcome()));
  }

  /** The words beside the fields of the form. */
  private record Remarks(Map<String, String> remarks) {}
}
