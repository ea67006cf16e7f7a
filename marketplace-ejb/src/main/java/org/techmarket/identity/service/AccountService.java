package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.OrganisationStage;
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
  @Inject private OrganisationRepository organisations;
  @Inject private NewAccounts newAccounts;
  @Inject private Event<Change> changes;
  @Inject private PrintableCharacters characters;
  @Inject private ProviderSettings provider;

  /**
   * Makes an account.
   *
   * @return its key
   * @throws Invalid when the entry cannot be read, the login name is taken, or the organisation is
   *     none or out of the market
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
    checkTaken(account);
    changes.fire(account.opened());
    return account.id();
  }

  /** Nobody begins to act for an organisation that is out of the market. */
  private void checkTaken(Account account) {
    boolean isOver =
        Optional.ofNullable(account.organisationId())
            .map(organisations::standing)
            .filter(OrganisationStage::isFinal)
            .isPresent();
    if (isOver) {
      throw new Invalid("organisation", "shared.notAChoice");
    }
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
