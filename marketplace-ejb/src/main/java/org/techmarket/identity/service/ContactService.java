package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.ContactEntry;
import org.techmarket.identity.Roles;
import org.techmarket.shared.Change;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.TooOften;

/** Where the caller is written to. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class ContactService {

  @Inject private AccountRepository accounts;
  @Inject private PasswordCheck check;
  @Inject private ProviderSettings provider;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;

  /** The address; null when there is none. */
  public String mail() {
    return accounts.require(caller.accountId()).mail();
  }

  /**
   * Takes another address. Links to a new password go there, so whoever has one here says it again.
   *
   * @param address where they are
   * @throws Invalid when it is no address, or the password is wrong
   * @throws TooOften when it was wrong too often
   */
  public void change(ContactEntry entry, String address) {
    String mail = entry.read();
    if (!provider.isOn()) {
      check.require("contactPassword", entry.contactPassword(), address);
    }
    Account account = accounts.lock(caller.accountId());
    changes.fire(account.reachAt(mail));
  }
}
