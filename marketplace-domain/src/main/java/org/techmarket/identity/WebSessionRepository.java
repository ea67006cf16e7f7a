package org.techmarket.identity;

import java.time.Instant;

/** The sessions of everybody, on all servers. Whatever is removed here lets nobody in any more. */
public interface WebSessionRepository {

  void add(WebSession session);

  /** Notes that it was used; rivals that noted it meanwhile are enough. */
  void seen(long id, Instant now, Instant unlessSince);

  /** Removes it if it is of this account, and says whether it was there. */
  boolean remove(long accountId, long id);

  /** Removes all of an account but one, and says how many; 0, which no session has, keeps none. */
  int removeOthers(long accountId, long kept);

  /** Removes those of an account that were not used since. */
  void removeLeft(long accountId, Instant since);
}
