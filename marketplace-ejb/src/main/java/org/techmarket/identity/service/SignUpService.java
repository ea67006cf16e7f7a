package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Consent;
import org.techmarket.identity.ConsentRepository;
import org.techmarket.identity.Invitation;
import org.techmarket.identity.InvitationRepository;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.OrganisationStage;
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
  @Inject private NewAccounts newAccounts;
  @Inject private Event<Transition> steps;
  @Inject private Event<Change> changes;
  @Inject private Clock clock;

  /**
   * Opens an account: of whoever was invited, in that organisation; of whoever was not, with a new
   * one of which nothing is known yet and whose administrator they are.
   *
   * @param address where they come from, kept with their consent
   * @return the password they come in with once, where a provider of identities keeps the accounts
   * @throws Invalid when a field cannot be read, they do not agree, or the login name is taken
   * @throws Refused when the invitation is over, or accounts are not made here
   * @throws TooOften when too many have signed up from there
   */
  public Optional<String> signUp(SignUpEntry entry, String address) {
    checkOffered();
    SignUpEntry.Terms terms = entry.read(newAccounts.havePasswords());
    gate.pass(address);
    String hash = newAccounts.hash(terms.password());
    long account =
        entry.isInvited()
            ? join(invitation(entry.invitation()), terms, hash, address)
            : found(terms, hash, address);
    return newAccounts.havePasswords()
        ? Optional.empty()
        : Optional.of(newAccounts.firstPassword(account));
  }

  /**
   * Makes sure that people may sign up here.
   *
   * @throws Refused when a provider of identities keeps the accounts, and is not told of new ones
   */
  public void checkOffered() {
    provider.checkMakesAccounts();
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
    checkOpen(organisations.standing(found.organisationId()));
    return found;
  }

  private static void checkOpen(OrganisationStage inviting) {
    if (inviting != OrganisationStage.VERIFIED) {
      throw new Refused(
          inviting == OrganisationStage.SUSPENDED
              ? "identity.invitationRests"
              : "identity.invitationOver");
    }
  }

  private long join(Invitation invitation, SignUpEntry.Terms terms, String hash, String address) {
    Account account = account(terms, hash, invitation.organisationId(), invitation.roles());
    open(account, address);
    invitation.use(account.id(), clock.instant());
    return account.id();
  }

  private long found(SignUpEntry.Terms terms, String hash, String address) {
    Organisation organisation = Organisation.founded(clock.instant());
    organisations.add(organisation);
    Account account = account(terms, hash, organisation.id(), Set.of(Role.ORG_ADMIN));
    open(account, address);
    steps.fire(organisation.born());
    return account.id();
  }

  private Account account(
      SignUpEntry.Terms terms, String hash, long organisation, Set<Role> roles) {
    return newAccounts
        .of(terms.login(), terms.displayName(), hash, organisation, roles)
        .reachedBy(terms.phone(), terms.mail());
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
