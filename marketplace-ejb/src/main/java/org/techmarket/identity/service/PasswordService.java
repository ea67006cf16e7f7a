package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.ApiTokenRepository;
import org.techmarket.identity.Password;
import org.techmarket.identity.PasswordChange;
import org.techmarket.identity.PasswordLinkRepository;
import org.techmarket.identity.Roles;
import org.techmarket.identity.SuspensionRepository;
import org.techmarket.identity.WebSessionRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.TooOften;

/**
 * Lets people choose another password: by the old one, or by a link when it is forgotten. Passwords
 * are hashed before the transaction asks for anything, so that no connection waits for it.
 */
@Stateless
public class PasswordService {

  @Inject private AccountRepository accounts;
  @Inject private PasswordLinkRepository links;
  @Inject private SuspensionRepository suspensions;
  @Inject private PasswordLinks fresh;
  @Inject private WebSessionRepository sessions;
  @Inject private ApiTokenRepository tokens;
  @Inject private AccountQueries names;
  @Inject private PasswordCheck check;
  @Inject private Passwords passwords;
  @Inject private SignInGate gate;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Changes the caller's password; their other sessions end, tokens of programs do not.
   *
   * @param address where they are
   * @throws Invalid when the old one is wrong or the new one may not be a password
   * @throws TooOften when it was wrong too often
   */
  @RolesAllowed(Roles.SIGNED_IN)
  public void change(PasswordChange entry, String address) {
    entry.read(caller.signedIn().orElseThrow().login());
    check.require("oldPassword", entry.oldPassword(), address);
    String hash = passwords.hash(entry.newPassword().toCharArray());
    changes.fire(accounts.lock(caller.accountId()).changePassword(hash));
    sessions.removeOthers(caller.accountId(), caller.session());
    links.removeOf(caller.accountId());
  }

  /**
   * Makes the link by which somebody chooses a new password, in the place of an older one. The
   * administrator hands it over; whoever has an address can have it sent themselves.
   *
   * @return its key, which is not kept
   * @throws NotFound when there is no such account
   * @throws Refused when somebody else than this market vouches for the person, or they are
   *     suspended
   */
  @RolesAllowed(Roles.PLATFORM_ADMIN)
  public String linkFor(long accountId) {
    Account account = accounts.lock(accountId);
    if (suspensions.of(accountId).isPresent()) {
      throw new Refused("identity.accountSuspendedAlready");
    }
    changes.fire(account.offerPassword());
    return fresh.fresh(account, caller.accountId());
  }

  /** Whether the key of a link still opens the door. */
  @PermitAll
  public boolean isOpen(String key) {
    return links.isOpen(hash(key), clock.instant());
  }

  /**
   * Takes a new password and the link away. Whoever may have known the old one is let in nowhere
   * any more: all sessions and tokens of the account end.
   *
   * @throws Refused when the key is wrong, used or too old
   * @throws Invalid when it may not be a password; the link stays good then
   */
  @PermitAll
  public void redeem(String key, String password) {
    String login =
        names.ofPasswordLink(hash(key), clock.instant()).orElseThrow(PasswordService::used);
    EntryReader read = new EntryReader();
    String chosen = Password.read(read, "newPassword", password, login);
    read.done();
    String hash = passwords.hash(chosen.toCharArray());
    long id = links.use(hash(key), clock.instant()).orElseThrow(PasswordService::used);
    Account account = accounts.lock(id);
    changes.fire(account.changePassword(hash).by(id));
    sessions.removeOthers(id, 0);
    tokens.removeAll(id);
    gate.succeeded(account.login());
  }

  private static Refused used() {
    return new Refused("identity.passwordLinkUsed");
  }

  private static String hash(String key) {
    return Secrets.hash(key == null ? "" : key);
  }
}
