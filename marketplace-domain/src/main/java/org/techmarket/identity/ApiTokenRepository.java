package org.techmarket.identity;

import java.time.Instant;

/** The tokens programs sign in with. Whatever is removed here lets nobody in any more. */
public interface ApiTokenRepository {

  void add(ApiToken token);

  /** Notes that it was used; rivals that noted it meanwhile are enough. */
  void used(long id, Instant now, Instant unlessSince);

  /** Whether there was such a token of this account. */
  boolean remove(long accountId, long id);

  void removeAll(long accountId);

  /** Removes those whose time is over. */
  void removeEnded(Instant now);
}
