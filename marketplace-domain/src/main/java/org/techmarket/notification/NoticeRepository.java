package org.techmarket.notification;

import java.time.Instant;
import java.util.Collection;
import org.techmarket.shared.NotFound;

/** All notices. */
public interface NoticeRepository {

  /** Tells accounts something, those that are closed left out. */
  void tell(Collection<Long> accounts, NoticeText text, Instant now);

  /**
   * A notice of an account.
   *
   * @throws NotFound when it is not there, or somebody else's
   */
  Notice require(long accountId, long id);

  /** All that an account was told was looked at. */
  void readAll(long accountId, Instant now);

  void removeAll(long accountId);

  /** Removes some of those that were told before. */
  void removeToldBefore(Instant instant, int most);
}
