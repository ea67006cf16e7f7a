package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.techmarket.identity.Account;
import org.techmarket.identity.PasswordLinkRepository;

/** Makes the links by which people choose a new password, in the place of older ones. */
@ApplicationScoped
public class PasswordLinks {

  private static final Duration LIFE = Duration.ofHours(24);

  @Inject private PasswordLinkRepository links;
  @Inject private Clock clock;

  /**
   * Makes a link.
   *
   * @param madeBy the account that asked for it
   * @return its key, which is not kept
   */
  String fresh(Account account, long madeBy) {
    String key = Secrets.fresh();
    links.replace(account.id(), Secrets.hash(key), madeBy, clock.instant().plus(LIFE));
    return key;
  }
}
