package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;

/** Tells who has signed in, who has tried to in vain, and that they must wait. */
@Stateless
@PermitAll
public class SignInRecord {

  /** Whose chain names that no account bears go to; what was typed is not kept. */
  private static final long NO_ACCOUNT = 0;

  @Inject private AccountQueries accounts;
  @Inject private Event<Change> changes;

  public void succeeded(SignedIn who) {
    changes.fire(new Change("Account", who.id(), "signIn", Alteration.NONE).by(who.id()));
  }

  /** An unknown name is told of, too, so that time does not tell whether an account exists. */
  public void failed(String login) {
    changes.fire(new Change("Account", tried(login), "signInFailed", Alteration.NONE));
  }

  /**
   * Tells that a user name is locked from now on; whatever is rolled back around it, the lock is
   * not.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void locked(String login) {
    changes.fire(new Change("Account", tried(login), "lockSignIn", Alteration.NONE).byItself());
  }

  private long tried(String login) {
    return accounts.signedIn(login).map(SignedIn::id).orElse(NO_ACCOUNT);
  }
}
