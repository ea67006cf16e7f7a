package org.techmarket.identity;

import java.time.Instant;
import java.util.OptionalLong;

/** The links by which people choose a new password; only the hashes of their keys are kept. */
public interface PasswordLinkRepository {

  /** Puts a new link of an account in the place of the old one. */
  void replace(long accountId, String hash, long madeBy, Instant expiresAt);

  boolean isOpen(String hash, Instant now);

  /**
   * Takes the link away, so that it works once; a rival waits until this transaction ends.
   *
   * @return whose it was, unless it was unknown or too old
   */
  OptionalLong use(String hash, Instant now);

  void removeOf(long accountId);

  /** Removes those whose time is over. */
  void removeEnded(Instant now);
}
