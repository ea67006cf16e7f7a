package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Administrators;
import org.techmarket.identity.PasswordLinkRepository;
import org.techmarket.identity.Roles;
import org.techmarket.identity.Suspension;
import org.techmarket.identity.SuspensionRepository;
import org.techmarket.identity.WebSessionRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Decision;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.StaleVersion;

/** Shuts people out at once, and lets them in again. */
@Stateless
@RolesAllowed(Roles.SECURITY_ADMIN)
public class SuspensionService {

  @Inject private SuspensionRepository suspensions;
  @Inject private AccountRepository accounts;
  @Inject private WebSessionRepository sessions;
  @Inject private PasswordLinkRepository links;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Lets somebody in nowhere: their sessions end, their tokens rest, no link gives a new password.
   *
   * @throws NotFound when there is no such account
   * @throws StaleVersion when it has changed since it was looked at
   * @throws Refused when they are shut out already, or it is the caller's own account or the last
   *     administrator's
   */
  public void suspend(long id, Decision decision) {
    String reason = decision.readReason();
    Administrators administrators = accounts.lockAdministrators();
    seen(id, decision);
    administrators.checkMayGo(id);
    Suspension suspension = new Suspension(id, caller.accountId(), reason, clock.instant());
    try {
      suspensions.add(suspension);
    } catch (ConstraintBroken e) {
      throw e.is(SuspensionRepository.ONE_PER_ACCOUNT)
          ? new Refused("identity.accountSuspendedAlready")
          : e;
    }
    sessions.removeOthers(id, 0);
    links.removeOf(id);
    changes.fire(suspension.begun());
  }

  /**
   * Lets somebody in again.
   *
   * @throws NotFound when there is no such account
   * @throws Refused when they are not shut out
   */
  public void resume(long id, Decision decision) {
    seen(id, decision);
    Suspension suspension =
        suspensions.of(id).orElseThrow(() -> new Refused("identity.accountNotSuspended"));
    suspensions.remove(suspension);
    sessions.removeOthers(id, 0); // one may have begun in the very moment of the suspension
    changes.fire(suspension.ended());
  }

  private void seen(long id, Decision decision) {
    Account account = accounts.lock(id);
    decision.checkVersion(account.version());
  }
}
