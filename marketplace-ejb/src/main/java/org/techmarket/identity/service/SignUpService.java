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
import org.techmarket.identity.Invitation;
import org.techmarket.identity.InvitationRepository;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Role;
import org.techmarket.identity.SignUpEntry;
import org.techmarket.shared.Change;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Refused;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.Transition;

/** Lets people open accounts for themselves. */
@Stateless
@PermitAll
public class SignUpService {

  @Inject private SignUpGate gate;
  @Inject private ProviderSettings provider;
  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private InvitationRepository invitations;
  @Inject private ConsentRepository consents;
  @Inject private Passwords passwords;
  @Inject private Event<Transition> steps;
  @Inject private Event<Change> changes;
  @Inject private Clock clock;

  /**
   * Opens an account: of whoever was invited, in that organisation; of whoever was not, with a new
   * one of which nothing is known yet and whose administrator they are.
   *
   * @param address where they come from, kept with their consent
   * @throws Invalid when a field cannot be read, they do not agree, or the login name is taken
   * @throws Refused when the invitation is over, or accounts are not kept here
   * @throws TooOften when too many have signed up from there
   */
  public void signUp(SignUpEntry entry, String address) {
    checkOffered();
    SignUpEntry.Terms terms = entry.read();
    gate.pass(address);
    if (entry.isInvited()) {
      join(invitation(entry.invitation()), terms, address);
    } else {
      found(terms, address);
    }
  }

  /**
   * Makes sure that people may sign up here.
   *
   * @throws Refused when they sign in at a provider of identities, which keeps the accounts
   */
  public void checkOffered() {
    provider.checkAccountsAreOurs();
  }

  /**
   * The name of the organisation into which a link leads.
   *
   * @throws Refused when the invitation is over
   */
  public String invitedInto(String key) {
    return organisations.require(invitation(key).organisationId()).name();
  }

  private Invitation invitation(String key) {
    Invitation found =
        invitations
            .byHash(Secrets.hash(key))
            .orElseThrow(() -> new Refused("identity.invitationOver"));
    found.checkOpen(clock.instant());
    return found;
  }

  private void join(Invitation invitation, SignUpEntry.Terms terms, String address) {
    String hash = passwords.hash(terms.password());
    Account account = new Account(terms, hash, invitation.organisationId(), invitation.roles());
    open(account, address);
    invitation.use(account.id(), clock.instant());
  }

  private void found(SignUpEntry.Terms terms, String address) {
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
    changes.fire(account.opened().by(account.id()));
    consents.add(new Consent(account.id(), clock.instant(), address));
  }
}
