package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.identity.service.AccountQueries;
import org.techmarket.identity.service.Passwords;

/** Accounts of the demonstration that came into a market that is none, such as with a dump. */
@Dependent
class DemoLeftovers {

  @Inject private AccountQueries accounts;
  @Inject private Passwords passwords;

  /** The user names of those whose password was not changed; it is one hash for all of them. */
  List<String> logins() {
    Map<String, Boolean> judged = new HashMap<>();
    return DemoContent.read().signIns().stream()
        .map(DemoAccount::login)
        .filter(
            login ->
                accounts
                    .passwordHash(login)
                    .filter(hash -> judged.computeIfAbsent(hash, this::isPublished))
                    .isPresent())
        .toList();
  }

  private boolean isPublished(String hash) {
    return passwords.matches(DemoContent.PASSWORD.toCharArray(), hash);
  }
}
