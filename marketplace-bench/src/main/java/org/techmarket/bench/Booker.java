package org.techmarket.bench;

import org.techmarket.micro.Crowd;

/** A way to take a slot. */
@FunctionalInterface
interface Booker {

  /**
   * Takes a slot for an institution; false when somebody was quicker.
   *
   * @param client which of those who book at the same time
   */
  boolean takes(int client, Crowd.Member member, Calendar.Place place) throws Exception;
}
