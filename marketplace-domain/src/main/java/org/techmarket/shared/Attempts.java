package org.techmarket.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * How often somebody has tried something (尝试次数): for all servers together, and past a restart.
 * Whoever it is stands there as a hash.
 */
public interface Attempts {

  /** What is counted: how often, and when it is forgotten. */
  record Count(int amount, Instant endsAt) {}

  /**
   * Counts an attempt; rivals wait until this transaction ends.
   *
   * @param window how long they count, from the first one on
   * @param renewing up to which amount each begins the window anew
   */
  Count add(String kind, String client, Instant now, Duration window, int renewing);

  /** What counts now. */
  Count standing(String kind, String client, Instant now);

  void forget(String kind, String client);
}
