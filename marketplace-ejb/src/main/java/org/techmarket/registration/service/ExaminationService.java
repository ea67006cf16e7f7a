package org.techmarket.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.document.service.Glyphs;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.ForVerified;
import org.techmarket.registration.CaseForm;
import org.techmarket.registration.Casework;
import org.techmarket.registration.ExaminationEntry;
import org.techmarket.registration.OpinionEntry;
import org.techmarket.registration.RefusalEntry;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.ReturnEntry;
import org.techmarket.shared.Change;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/** Accepts and examines what was brought before the caller's registration point. */
@Stateless
@ForVerified
@RolesAllowed(Roles.REGISTRAR)
public class ExaminationService {

  @Inject private PointCases cases;
  @Inject private SignedContracts contracts;
  @Inject private RegistrationParameters parameters;
  @Inject private PaperProof proof;
  @Inject private Glyphs glyphs;
  @Inject private Event<Transition> steps;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  public void accept(long id, Decision decision) {
    steps.fire(work(id, decision.version()).accept(parameters.deadlines(), clock.instant()));
  }

  public void refuseAcceptance(long id, RefusalEntry entry) {
    RefusalEntry.Terms terms = entry.read();
    steps.fire(work(id, entry.version()).refuseAcceptance(terms, clock.instant()));
  }

  public void returnForCorrection(long id, ReturnEntry entry) {
    ReturnEntry.Terms terms = entry.read();
    steps.fire(
        work(id, entry.version())
            .returnForCorrection(terms, parameters.deadlines(), clock.instant()));
  }

  /**
   * Says what the contract is recognised as.
   *
   * @throws Refused when papers cannot print the name of the caller, whom they will name
   */
  public void examine(long id, ExaminationEntry entry) {
    RegistrationCase accepted = cases.require(id, entry.version());
    proof.ofSigner(caller.accountId());
    CaseForm form = accepted.form();
    ExaminationEntry.Terms terms =
        entry.read(form.classification(), form.claimed(), form.totalAmount(), glyphs);
    steps.fire(accepted.handledBy(caller.accountId()).examine(terms, clock.instant()));
  }

  public void askExperts(long id, Decision decision) {
    steps.fire(work(id, decision.version()).askExperts(parameters.deadlines(), clock.instant()));
  }

  public void recordOpinion(long id, OpinionEntry entry) {
    OpinionEntry.Terms terms = entry.read();
    RegistrationCase found = cases.require(id, entry.version());
    changes.fire(
        found
            .handledBy(caller.accountId())
            .recordOpinion(terms, contracts.facts(found.contractId()), clock.instant()));
  }

  public void expertsDone(long id, Decision decision) {
    steps.fire(work(id, decision.version()).expertsDone(clock.instant()));
  }

  public void sendToRecheck(long id, Decision decision) {
    steps.fire(work(id, decision.version()).sendToRecheck(parameters.large(), clock.instant()));
  }

  private Casework work(long id, String version) {
    return cases.require(id, version).handledBy(caller.accountId());
  }
}
