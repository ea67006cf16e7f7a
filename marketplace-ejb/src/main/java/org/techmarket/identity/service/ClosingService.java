package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Administrators;
import org.techmarket.identity.ApiTokenRepository;
import org.techmarket.identity.InvitationRepository;
import org.techmarket.identity.Members;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.PasswordLinkRepository;
import org.techmarket.identity.Roles;
import org.techmarket.identity.SuspensionRepository;
import org.techmarket.identity.WebSessionRepository;
import org.techmarket.intake.DraftRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.service.Timers;

/** Closes accounts. */
@Stateless
public class ClosingService {

  @Inject private AccountRepository accounts;
  @Inject private OrganisationRepository organisations;
  @Inject private InvitationRepository invitations;
  @Inject private WebSessionRepository sessions;
  @Inject private ApiTokenRepository tokens;
  @Inject private PasswordLinkRepository links;
  @Inject private DraftRepository drafts;
  @Inject private SuspensionRepository suspensions;
  @Inject private PasswordCheck check;
  @Inject private ProviderSettings provider;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Closes the caller's account.
   *
   * @param address where they are
   * @throws Invalid when the password is wrong
   * @throws TooOften when it was wrong too often
   * @throws Refused when they are the last administrator, of the market or of others who act for
   *     their organisation
   */
  @RolesAllowed(Roles.SIGNED_IN)
  public void closeOwn(String password, String address) {
    check.require("closingPassword", password, address);
    closing(caller.accountId());
  }

  /**
   * Closes an account.
   *
   * @throws NotFound when there is none
   * @throws Refused when it is the last administrator's, of the market or of others who act for its
   *     organisation, or a provider of identities keeps it and is told nothing
   */
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  public void close(long id) {
    closing(id);
  }

  /** The organisations that have been closed for so long that their people are to be forgotten. */
  @PermitAll
  public List<Long> toBeLeft() {
    Instant moment = clock.instant().minus(Organisation.PEOPLE_STAY);
    return organisations.closedBefore(moment, Timers.MOST_AT_ONCE);
  }

  /**
   * Closes the accounts of all who acted for such an organisation; a provider of identities that is
   * told nothing keeps them, but lets nobody in here. Two servers may come to it at once.
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void closeAllOf(long id) {
    Instant now = clock.instant();
    organisations.lockMembers(id);
    Organisation closed = organisations.require(id);
    if (closed.bearsItsCode()) {
      Members members = members(id);
      members.outlive(now).forEach(changes::fire);
      members.accounts().stream().filter(Account::isClosed).map(Account::id).forEach(this::forget);
      invitations.forget(id);
      changes.fire(closed.peopleLeft(now));
    }
  }

  /**
   * The organisation is locked as by whoever gives roles in it; administrators then, and in order:
   * two who close each other's wait.
   */
  private void closing(long id) {
    accounts.organisationOf(id).ifPresent(organisation -> checkMembers(organisation, id));
    Administrators administrators = accounts.lockAdministrators();
    Account account = accounts.lock(id);
    administrators.checkMayGo(id);
    if (account.isProvided()) {
      provider.checkMakesAccounts();
    }
    changes.fire(account.close(clock.instant()));
    forget(id);
  }

  private void forget(long id) {
    sessions.removeOthers(id, 0);
    tokens.removeAll(id);
    links.removeOf(id);
    drafts.removeAll(id);
    suspensions.of(id).ifPresent(suspensions::remove);
  }

  private void checkMembers(long organisation, long leaving) {
    organisations.lockMembers(organisation);
    members(organisation).checkMayClose(leaving);
  }

  private Members members(long organisation) {
    return new Members(
        accounts.ofOrganisation(organisation), suspensions.ofOrganisation(organisation));
  }
}
