package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Consent;
import org.techmarket.identity.ConsentRepository;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Role;
import org.techmarket.identity.SignUpEntry;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.Transition;

/** Lets people open accounts for themselves. */
@Stateless
@PermitAll
public class SignUpService {

  @Inject private SignUpGate gate;
  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private ConsentRepository consents;
  @Inject private Passwords passwords;
  @Inject private Event<Transition> steps;
  @Inject private Clock clock;

  /**
   * Opens the account of somebody who wants to bring an organisation into the market, and founds
   * that organisation, whose administrator they are.
   *
   * @param address where they come from, kept with their consent
   * @throws Invalid when a field cannot be read, they do not agree, or the login name is taken
   * @throws TooOften when too many have signed up from there
   */
  public void signUp(SignUpEntry entry, String address) {
    SignUpEntry.Terms terms = entry.read();
    gate.pass(address);
    String hash = passwords.hash(terms.password());
    Organisation organisation = Organisation.founded(clock.instant());
    organisations.add(organisation);
    open(new Account(terms, hash, organisation.id(), Set.of(Role.ORG_ADMIN)), address);
    steps.fire(organisation.born());
  }

  private void open(Account account, String address) {
    try {
      accounts.add(account);
    } catch (ConstraintBroken e) {
      throw e.is(AccountRepository.ONE_PER_LOGIN)
          ? new Invalid("login", "identity.loginTaken", account.login())
          : e;
    }
    consents.add(new Consent(account.id(), clock.instant(), address));
  }
}
