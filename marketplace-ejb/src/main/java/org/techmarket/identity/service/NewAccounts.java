package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.techmarket.identity.Account;
import org.techmarket.identity.ProvisioningRepository;
import org.techmarket.identity.Role;
import org.techmarket.shared.service.Vault;

/** Accounts as they begin: with a password here, or to be made at the provider of identities. */
@ApplicationScoped
class NewAccounts {

  @Inject private ProviderSettings provider;
  @Inject private Passwords passwords;
  @Inject private ProvisioningRepository tasks;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /** Whether whoever makes one says a password. */
  boolean havePasswords() {
    return !provider.isOn();
  }

  /** The hash of a password; to be made before the database is asked, for it takes its time. */
  String hash(char[] password) {
    return password == null ? null : passwords.hash(password);
  }

  /**
   * An account that is not there yet.
   *
   * @param hash null where no password is kept
   */
  Account of(String login, String displayName, String hash, Long organisationId, Set<Role> roles) {
    return havePasswords()
        ? new Account(login, displayName, hash, organisationId, roles)
        : Account.toBeProvided(provider.issuer(), login, displayName, organisationId, roles);
  }

  /** A password by which somebody is let in once; locked, it is kept until the provider has it. */
  String firstPassword(long account) {
    String password = Secrets.typable();
    tasks.wantFirstPassword(account, vault.lock(password), clock.instant());
    return password;
  }
}
