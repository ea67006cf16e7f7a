package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.ProvisioningRepository;
import org.techmarket.identity.Roles;
import org.techmarket.shared.Change;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;

/** What an administrator does about what is brought to the provider of identities (账号开通). */
@Stateless
@RolesAllowed(Roles.PLATFORM_ADMIN)
public class ProvisioningService {

  @Inject private ProvisioningRepository tasks;
  @Inject private AccountRepository accounts;
  @Inject private ProviderSettings provider;
  @Inject private NewAccounts newAccounts;
  @Inject private Event<Change> changes;
  @Inject private Clock clock;

  /**
   * Has something tried again at once.
   *
   * @throws NotFound when there is no such task
   */
  public void again(long id) {
    if (!tasks.again(id, clock.instant())) {
      throw new NotFound("identity.provisioning", id);
    }
  }

  /**
   * Has somebody let in once by a password, which they replace at the provider then.
   *
   * @return the password, which is shown once and kept until the provider has it, locked
   * @throws NotFound when there is no such account
   * @throws Refused when this market vouches for them, or may tell the provider nothing
   */
  public String offerFirstPassword(long accountId) {
    provider.checkMakesAccounts();
    changes.fire(accounts.lock(accountId).offerFirstPassword());
    return newAccounts.firstPassword(accountId);
  }
}
