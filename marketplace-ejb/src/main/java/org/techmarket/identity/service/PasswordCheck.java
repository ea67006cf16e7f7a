package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.TooOften;

/**
 * Asks those who have signed in for their password again, before what a stranger at their desk must
 * not do. A wrong one counts like a failed sign-in.
 */
@ApplicationScoped
public class PasswordCheck {

  @Inject private AccountQueries accounts;
  @Inject private Passwords passwords;
  @Inject private SignInGate gate;
  @Inject private SignInRecord record;
  @Inject private Caller caller;

  /**
   * @throws Invalid when it is not the caller's password
   * @throws TooOften when it was wrong too often
   */
  void require(String field, String password, String address) {
    if (password == null || password.isEmpty()) {
      throw new Invalid(field, "shared.required");
    }
    String login = caller.signedIn().orElseThrow().login();
    boolean isLast = gate.enter(login, address);
    if (!passwords.matches(password.toCharArray(), accounts.passwordHash(login).orElse(null))) {
      gate.failed(address);
      if (isLast) {
        record.locked(login);
      }
      throw new Invalid(field, "identity.wrongPassword");
    }
    gate.succeeded(login);
  }
}
