package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.shared.Change;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Transition;

/** Decides which organisations may act in the market. */
@Stateless
public class VerificationService {

  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private Event<Transition> steps;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Verifies an organisation; who has brought it may act for it now. */
  @RolesAllowed(Roles.MARKET_OPERATOR)
  public void verify(long id, Decision decision) {
    Organisation organisation = standing(id, decision);
    steps.fire(organisation.verify(caller.accountId(), clock.instant()));
    accounts.ofOrganisation(id).stream()
        .filter(account -> organisation.isBroughtBy(account.id()))
        .map(account -> account.grant(Role.ORG_USER))
        .forEach(changes::fire);
  }

  @RolesAllowed(Roles.MARKET_OPERATOR)
  public void returnForCorrection(long id, Decision decision) {
    String reason = decision.readReason();
    Organisation organisation = standing(id, decision);
    steps.fire(organisation.returnForCorrection(reason, caller.accountId(), clock.instant()));
  }

  @RolesAllowed(Roles.MARKET_OPERATOR)
  public void reject(long id, Decision decision) {
    String reason = decision.readReason();
    Organisation organisation = standing(id, decision);
    steps.fire(organisation.reject(reason, caller.accountId(), clock.instant()));
  }

  @RolesAllowed(Roles.SECURITY_ADMIN)
  public void suspend(long id, Decision decision) {
    String reason = decision.readReason();
    steps.fire(unoccupied(id, decision).suspend(reason, clock.instant()));
  }

  @RolesAllowed(Roles.SECURITY_ADMIN)
  public void resume(long id, Decision decision) {
    steps.fire(unoccupied(id, decision).resume(clock.instant()));
  }

  /** Whoever ends that people act, or begins it again, waits for those who do. */
  private Organisation unoccupied(long id, Decision decision) {
    organisations.lock(id);
    return standing(id, decision);
  }

  private Organisation standing(long id, Decision decision) {
    organisations.lockMembers(id);
    Organisation organisation = organisations.require(id);
    decision.checkVersion(organisation.version());
    return organisation;
  }
}
