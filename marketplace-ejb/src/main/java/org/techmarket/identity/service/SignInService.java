package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Refused;
import org.techmarket.shared.TooOften;

/** Lets people in by name and password. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

  @Inject private AccountQueries accounts;
  @Inject private Passwords passwords;
  @Inject private SignInGate gate;
  @Inject private SignInRecord record;
  @Inject private ProviderSettings provider;

  /**
   * Who it is, if name and password agree. No connection is held while the password is hashed.
   *
   * @param address where they come from
   * @throws TooOften when too many have failed, whether or not there is such an account
   * @throws Refused when people sign in at a provider of identities, or the account is suspended,
   *     which only who knows the password learns
   */
  public Optional<SignedIn> signIn(String login, char[] password, String address) {
    if (provider.isOn()) {
      throw new Refused("identity.noPasswords");
    }
    String name = EntryReader.plain(login).toLowerCase(Locale.ROOT);
    if (name.length() > 40 || password.length > 128 || name.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    boolean isLast = gate.enter(name, address);
    if (!passwords.matches(password, accounts.passwordHash(name).orElse(null))) {
      gate.failed(address);
      record.failed(name);
      if (isLast) {
        record.locked(name);
      }
      return Optional.empty();
    }
    gate.succeeded(name);
    Optional<SignedIn> who = accounts.signedIn(name);
    if (who.map(SignedIn::id).filter(accounts::isSuspended).isPresent()) {
      record.failed(name);
      throw new Refused("identity.accountSuspended");
    }
    who.ifPresent(record::succeeded);
    return who;
  }
}
