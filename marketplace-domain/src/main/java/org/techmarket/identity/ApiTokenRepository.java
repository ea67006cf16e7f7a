package org.techmarket.identity;

import java.time.Instant;

/** The tokens programs sign in with. */
public interface ApiTokenRepository {

  void add(ApiToken token);

  /** Removes those whose time is over. */
  void removeEnded(Instant now);
}
