package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.FirstAdministratorLinkRepository;
import org.techmarket.identity.Role;
import org.techmarket.shared.Change;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.PrintableCharacters;

/** How a market without accounts comes to its first one; for the start, inside its transaction. */
@ApplicationScoped
public class FirstAdministrator {

  private static final Duration LINK_LIFE = Duration.ofHours(24);

  @Inject private FirstAdministratorLinkRepository links;
  @Inject private AccountRepository accounts;
  @Inject private AccountQueries existing;
  @Inject private Passwords passwords;
  @Inject private Event<Change> changes;
  @Inject private PrintableCharacters characters;
  @Inject private Clock clock;

  /** Replaces the link, unless there is an account; gives the key, which is not kept. */
  public Optional<String> freshKey() {
    if (!existing.isEmpty()) {
      return Optional.empty();
    }
    String key = Secrets.fresh();
    links.replace(Secrets.hash(key), clock.instant().plus(LINK_LIFE));
    return Optional.of(key);
  }

  /**
   * Makes the administrator whom the settings name, unless there is an account.
   *
   * @throws Invalid when the name or the password cannot be taken
   */
  public void makeNamed(String login, String password) {
    if (freshKey().isPresent() && existing.isEmpty()) { // two that start at once queue at the link
      changes.fire(make(login, login, password).byItself());
    }
    links.remove();
  }

  /** Takes the link away where the first administrator comes from a provider of identities. */
  public void withdrawLink() {
    links.remove();
  }

  /** Makes the account; gives what is to be told. */
  Change make(String login, String displayName, String password) {
    AccountEntry entry =
        new AccountEntry(login, displayName, password, List.of(Role.PLATFORM_ADMIN.name()), null);
    AccountEntry.Terms terms = entry.read(characters, true);
    String hash = passwords.hash(terms.password());
    Account account = new Account(terms.login(), terms.displayName(), hash, null, terms.roles());
    accounts.add(account);
    return account.opened();
  }
}
