package org.techmarket.intake;

import java.time.Instant;
import java.util.Optional;

/** The answers programs were given, by account and idempotency key. */
public interface AnswerRepository {

  /**
   * Claims a key for a request; a rival with the same key waits until this transaction ends.
   *
   * @return whether the key was new
   */
  boolean claim(long accountId, String key, String request, Instant now);

  void keep(long accountId, String key, Answer answer);

  /** The answer kept under the key for the very same request; empty when it was another request. */
  Optional<Answer> find(long accountId, String key, String request);

  /** Forgets the answers given before an instant. */
  void removeGivenBefore(Instant instant);
}
