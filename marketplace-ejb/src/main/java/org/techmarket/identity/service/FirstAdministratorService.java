package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.FirstAdministratorLinkRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Refused;

/** Lets the first administrator in: whoever has the link made at the start, once. */
@Stateless
@PermitAll
public class FirstAdministratorService {

  @Inject private FirstAdministratorLinkRepository links;
  @Inject private FirstAdministrator first;
  @Inject private AccountQueries accounts;
  @Inject private Event<Change> changes;
  @Inject private Clock clock;

  /** Whether the key of a link still opens the door. */
  public boolean isOpen(String key) {
    return links.isOpen(hash(key), clock.instant()) && accounts.isEmpty();
  }

  /**
   * Makes the first administrator and takes the link away.
   *
   * @throws Refused when the key is wrong, used or too old, or there is an account already
   * @throws Invalid when a field cannot be read; the link stays good then
   */
  public void open(String key, String login, String displayName, String password) {
    if (!links.use(hash(key), clock.instant()) || !accounts.isEmpty()) {
      throw new Refused("identity.linkUsed");
    }
    changes.fire(first.make(login, displayName, password));
  }

  private static String hash(String key) {
    return Secrets.hash(key == null ? "" : key);
  }
}
