package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Roles;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Invalid;

/** Makes accounts. */
@Stateless
@RolesAllowed(Roles.PLATFORM_ADMIN)
public class AccountService {

  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private Passwords passwords;

  /**
   * Makes an account.
   *
   * @return its key
   * @throws Invalid when the entry cannot be read or the login name is taken
   */
  public long open(AccountEntry entry) {
    AccountEntry.Terms terms = entry.read();
    if (terms.organisationId() != null) {
      organisations.require(terms.organisationId());
    }
    String hash = passwords.hash(terms.password());
    Account account =
        new Account(
            terms.login(), terms.displayName(), hash, terms.organisationId(), terms.roles());
    try {
      accounts.add(account);
    } catch (ConstraintBroken e) {
      throw e.is(AccountRepository.ONE_PER_LOGIN)
          ? new Invalid("login", "identity.loginTaken", terms.login())
          : e;
    }
    return account.id();
  }
}
