package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;

/** Tells who has signed in, and who has tried to in vain. */
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
    long tried = accounts.signedIn(login).map(SignedIn::id).orElse(NO_ACCOUNT);
    changes.fire(new Change("Account", tried, "signInFailed", Alteration.NONE));
  }
}
