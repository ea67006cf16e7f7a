package org.techmarket.identity;

import java.time.Instant;

/** The one link that lets the first administrator in; only the hash of its key is kept. */
public interface FirstAdministratorLinkRepository {

  /** Puts a new link in the place of the old one; a rival waits until this transaction ends. */
  void replace(String hash, Instant expiresAt);

  boolean isOpen(String hash, Instant now);

  /**
   * Takes the link away, so that it works once; a rival waits until this transaction ends.
   *
   * @return whether the key was right and still good
   */
  boolean use(String hash, Instant now);

  void remove();

  /** Removes it if its time is over. */
  void removeEnded(Instant now);
}
