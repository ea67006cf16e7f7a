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
import org.techmarket.identity.ProvisioningRepository;
import org.techmarket.identity.Shortfall;
import org.techmarket.identity.SuspensionRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.PrintableCharacters;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Unrecognised;

/** Keeps the accounts of those for whom the provider of identities vouches. */
@Stateless
@PermitAll
public class ProvidedAccountService {

  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private SuspensionRepository suspensions;
  @Inject private PrintableCharacters characters;
  @Inject private ProvisioningRepository tasks;
  @Inject private ProviderSettings provider;
  @Inject private Event<Change> changes;

  /**
   * Finds or makes the account, and has it follow what the provider says now.
   *
   * @throws Unrecognised when the account is closed or suspended
   * @throws Refused when the login name is that of another account: whoever bears a name at the
   *     provider is not by that the one who bears it here
   */
  public Arrival admit(ProvidedIdentity identity) {
    Optional<Account> known = accounts.withExternalId(identity.issuer(), identity.subject());
    known.ifPresent(this::checkLetIn);
    Organisation organisation =
        organisations
            .withCreditCode(identity.creditCode())
            .or(() -> known.flatMap(account -> stillWithoutCode(account, identity)))
            .orElse(null);
    ProvidedIdentity.Admission admission = identity.admission(organisation, characters);
    Account account =
        known
            .filter(it -> it.follows(identity, admission))
            .orElseGet(() -> following(identity, admission));
    Shortfall shortfall = account.follows(identity, admission) ? admission.shortfall() : null;
    return new Arrival(signedIn(account), shortfall);
  }

  /**
   * Makes sure that somebody who was admitted is still let in.
   *
   * @throws Unrecognised when the account was closed or suspended since
   */
  public void checkLetIn(long account) {
    checkLetIn(accounts.require(account));
  }

  private void checkLetIn(Account account) {
    if (account.isClosed()) {
      throw new Unrecognised("identity.provider.declined");
    }
    if (suspensions.of(account.id()).isPresent()) {
      throw new Unrecognised("identity.accountSuspended");
    }
  }

  /** Whoever founds an organisation acts for it before there is a code to name it by. */
  private Optional<Organisation> stillWithoutCode(Account account, ProvidedIdentity identity) {
    return Optional.ofNullable(account.organisationId())
        .filter(id -> identity.creditCode().isEmpty())
        .map(organisations::require)
        .filter(organisation -> organisation.creditCode() == null);
  }

  private SignedIn signedIn(Account account) {
    Optional<Organisation> actsFor =
        Optional.ofNullable(account.organisationId()).map(organisations::require);
    return new SignedIn(
        account.id(),
        account.login(),
        account.displayName(),
        account.roles(),
        account.organisationId(),
        actsFor.map(Organisation::name).orElse(null),
        actsFor.map(Organisation::stage).orElse(null));
  }

  /** Somebody's requests may come side by side, the first ones and those with another role, too. */
  private Account following(ProvidedIdentity identity, ProvidedIdentity.Admission admission) {
    Optional<Account> known = accounts.lockWithExternalId(identity.issuer(), identity.subject());
    known
        .filter(account -> !account.follows(identity, admission))
        .filter(account -> !isAhead(account, identity))
        .ifPresent(account -> changes.fire(account.follow(identity, admission)));
    return known.orElseGet(() -> opened(identity, admission));
  }

  /** What was changed here holds until the provider, which is being told, says so itself. */
  private boolean isAhead(Account account, ProvidedIdentity identity) {
    return provider.provisions() && tasks.isAhead(account.id(), identity.saidAt());
  }

  private Account opened(ProvidedIdentity identity, ProvidedIdentity.Admission admission) {
    Account account = new Account(identity, admission);
    try {
      accounts.add(account);
    } catch (ConstraintBroken e) {
      throw e.is(AccountRepository.ONE_PER_LOGIN) ? new Refused("identity.provider.loginTaken") : e;
    }
    changes.fire(account.arrived());
    return account;
  }
}
