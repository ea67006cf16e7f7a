package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Roles;
import org.techmarket.shared.Change;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Transition;

/**
 * Closes organisations (单位注销), as two want it: their administrator and a security administrator.
 */
@Stateless
public class OrganisationClosingService {

  @Inject private OrganisationRepository organisations;
  @Inject private UnfinishedBusiness unfinished;
  @Inject private Event<Transition> steps;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Asks for the caller's organisation to be closed.
   *
   * @throws Refused when it has business that is not ended, or that was asked already
   */
  @RolesAllowed(Roles.ORG_ADMIN)
  @ForVerified
  public void ask(Decision decision) {
    Organisation organisation = standing(caller.organisationId(), decision);
    unfinished.checkNone(organisation.id());
    changes.fire(organisation.askToClose(caller.accountId(), clock.instant()));
  }

  /** Takes back what was asked. */
  @RolesAllowed(Roles.ORG_ADMIN)
  @ForVerified
  public void withdraw(Decision decision) {
    changes.fire(standing(caller.organisationId(), decision).withdrawClosing());
  }

  /**
   * Closes an organisation for good. Its people may read for thirty days, then they are forgotten.
   *
   * @throws Refused when it has business that is not ended, or the caller has asked for it
   */
  @RolesAllowed(Roles.SECURITY_ADMIN)
  public void confirm(long id, Decision decision) {
    organisations.lock(id);
    Organisation organisation = standing(id, decision);
    unfinished.checkNone(id);
    steps.fire(organisation.close(caller.accountId(), clock.instant()));
  }

  /** Leaves an organisation open, and says why. */
  @RolesAllowed(Roles.SECURITY_ADMIN)
  public void decline(long id, Decision decision) {
    String reason = decision.readReason();
    changes.fire(standing(id, decision).declineClosing(reason));
  }

  private Organisation standing(long id, Decision decision) {
    Organisation organisation = organisations.require(id);
    decision.checkVersion(organisation.version());
    return organisation;
  }
}
