package org.techmarket.shared.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.techmarket.shared.Attempts;
import org.techmarket.shared.TooOften;

/**
 * Lets nobody try something more often than is allowed. It counts in a transaction of its own: what
 * was refused was tried, too.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Gate {

  @Inject private Attempts attempts;
  @Inject private Clock clock;

  /**
   * What is tried, how often within which time, and what is said to whoever tries more.
   *
   * @param locks whether the time begins anew with every attempt, until no more are allowed
   * @param refusal the code of a sentence with {0} for the minutes to wait
   */
  public record Limit(String kind, int most, Duration window, boolean locks, String refusal) {

    private int renewing() {
      return locks ? most : 0;
    }
  }

  /**
   * Counts an attempt.
   *
   * @param client who tries, such as the address they come from, of IPv6 its /64; only a hash of it
   *     is kept
   * @return whether it is the last one that is allowed
   * @throws TooOften when there have been too many already
   */
  public boolean pass(Limit limit, String client) {
    Instant now = clock.instant();
    Attempts.Count count = add(limit, client, now);
    if (count.amount() > limit.most()) {
      throw refusal(limit, count, now);
    }
    return count.amount() == limit.most();
  }

  /**
   * Counts nothing.
   *
   * @throws TooOften when no further attempt is allowed
   */
  public void ask(Limit limit, String client) {
    Instant now = clock.instant();
    Attempts.Count count = attempts.standing(limit.kind(), key(client), now);
    if (count.amount() >= limit.most()) {
      throw refusal(limit, count, now);
    }
  }

  /** Counts an attempt and refuses nothing. */
  public void count(Limit limit, String client) {
    add(limit, client, clock.instant());
  }

  /** Forgets what was counted. */
  public void forget(Limit limit, String client) {
    attempts.forget(limit.kind(), key(client));
  }

  /** Names have no colon in them, so that none is taken for an address. */
  private static String key(String client) {
    return Sha256.of(AddressBlock.of(client));
  }

  private Attempts.Count add(Limit limit, String client, Instant now) {
    return attempts.add(limit.kind(), key(client), now, limit.window(), limit.renewing());
  }

  private static TooOften refusal(Limit limit, Attempts.Count count, Instant now) {
    long left = Duration.between(now, count.endsAt()).plusSeconds(59).toMinutes();
    return new TooOften(limit.refusal(), left);
  }
}
