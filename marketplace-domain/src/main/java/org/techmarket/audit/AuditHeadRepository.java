package org.techmarket.audit;

import java.time.Instant;
import java.util.Optional;

/** All heads over the chains, and the cuts below which it was forgotten what was done. */
public interface AuditHeadRepository {

  Optional<AuditHead> last();

  /** The next head over the entries up to one; empty when there are none since the last head. */
  Optional<AuditHead.Content> next(long lastEntry, Instant now);

  /**
   * Adds a head.
   *
   * @return false when another node has been quicker
   */
  boolean add(AuditHead head);

  /** The last entry under a head older than so many months that was not yet forgotten. */
  Optional<Long> forgettable(int months);

  /** Forgets what was done up to an entry; the database refuses what is too young. */
  void forget(AuditCut cut);
}
