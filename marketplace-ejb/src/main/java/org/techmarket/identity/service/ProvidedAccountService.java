package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.ProvidedIdentity;
import org.techmarket.shared.Change;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.PrintableCharacters;
import org.techmarket.shared.Refused;

/** Keeps the accounts of those for whom the provider of identities vouches. */
@Stateless
@PermitAll
public class ProvidedAccountService {

  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private PrintableCharacters characters;
  @Inject private Event<Change> changes;

  /**
   * Finds or makes the account, and has it follow what the provider says now.
   *
   * @throws Refused when the login name is that of another account: whoever bears a name at the
   *     provider is not by that the one who bears it here
   */
  public Arrival admit(ProvidedIdentity identity) {
    Organisation organisation = organisations.withCreditCode(identity.creditCode()).orElse(null);
    ProvidedIdentity.Admission admission = identity.admission(organisation, characters);
    Account account =
        accounts
            .withExternalId(identity.issuer(), identity.subject())
            .filter(known -> known.follows(identity, admission))
            .orElseGet(() -> following(identity, admission));
    return new Arrival(
        new SignedIn(
            account.id(),
            account.login(),
            account.displayName(),
            account.roles(),
            account.organisationId(),
            account.organisationId() == null ? null : organisation.name(),
            account.organisationId() == null ? null : organisation.stage()),
        admission.shortfall());
  }

  /** Somebody's requests may come side by side, the first ones and those with another role, too. */
  private Account following(ProvidedIdentity identity, ProvidedIdentity.Admission admission) {
    Optional<Account> known = accounts.lockWithExternalId(identity.issuer(), identity.subject());
    known
        .filter(account -> !account.follows(identity, admission))
        .ifPresent(account -> changes.fire(account.follow(identity, admission)));
    return known.orElseGet(() -> opened(identity, admission));
  }

  private Account opened(ProvidedIdentity identity, ProvidedIdentity.Admission admission) {
    Account account = new Account(identity, admission);
    try {
      accounts.add(account);
    } catch (ConstraintBroken e) {
      throw e.is(AccountRepository.ONE_PER_LOGIN) ? new Refused("identity.provider.loginTaken") : e;
    }
    changes.fire(account.opened().by(account.id()));
    return account;
  }
}
