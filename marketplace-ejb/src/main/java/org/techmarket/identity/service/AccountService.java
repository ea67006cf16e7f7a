package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Roles;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Change;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;
import org.techmarket.shared.Refused;

/** Makes accounts. */
@Stateless
@RolesAllowed(Roles.PLATFORM_ADMIN)
public class AccountService {

  @Inject private AccountRepository accounts;
  @Inject private NewAccounts newAccounts;
  @Inject private Event<Change> changes;
  @Inject private PrintableCharacters characters;
  @Inject private ProviderSettings provider;

  /**
   * Makes an account.
   *
   * @return its key
   * @throws Invalid when the entry cannot be read, the login name is taken or there is no such
   *     organisation
   * @throws Refused when a provider of identities keeps the accounts, and is not told of new ones
   */
  public long open(AccountEntry entry) {
    provider.checkMakesAccounts();
    AccountEntry.Terms terms = entry.read(characters, newAccounts.havePasswords());
    Account account =
        newAccounts.of(
            terms.login(),
            terms.displayName(),
            newAccounts.hash(terms.password()),
            terms.organisationId(),
            terms.roles());
    try {
      accounts.add(account);
    } catch (ConstraintBroken e) {
      throw refusal(e, terms.login());
    }
    changes.fire(account.opened());
    return account.id();
  }

  private static BusinessException refusal(ConstraintBroken e, String login) {
    if (e.is(AccountRepository.ONE_PER_LOGIN)) {
      return new Invalid("login", "identity.loginTaken", login);
    }
    return e.is(AccountRepository.KNOWN_ORGANISATION)
        ? new Invalid("organisation", "shared.notAChoice")
        : e;
  }
}
