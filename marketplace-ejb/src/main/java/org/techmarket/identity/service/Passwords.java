package org.techmarket.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.techmarket.shared.Unavailable;

/**
 * Hashes passwords with PBKDF2. The cost stands in each hash, so it can be raised for new ones. As
 * many are hashed at once as there are processors, in the order in which they came: more would not
 * be done sooner, and everybody else would wait with them.
 */
@ApplicationScoped
public class Passwords {

  private static final Map<String, String> COST =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  /** Fewer than the server has threads, so that some are left for whoever wants something else. */
  private static final int MOST_WAITING = 220;

  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Inject private Pbkdf2PasswordHash pbkdf2;

  private String hashOfNobody;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(COST);
    hashOfNobody = hash("nobody".toCharArray());
  }

  /**
   * A new hash, with a salt of its own.
   *
   * @throws Unavailable when too many wait for one
   */
  public String hash(char[] password) {
    return inTurn(() -> pbkdf2.generate(password));
  }

  /**
   * Compares; without a hash it takes as long, so that time does not tell whether an account
   * exists.
   *
   * @throws Unavailable when too many wait for their turn
   */
  boolean matches(char[] password, String hash) {
    return inTurn(() -> pbkdf2.verify(password, hash == null ? hashOfNobody : hash))
        && hash != null;
  }

  private <T> T inTurn(Supplier<T> work) {
    if (turns.getQueueLength() >= MOST_WAITING) {
      throw new Unavailable("identity.tooManyAtOnce");
    }
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
