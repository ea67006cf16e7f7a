package org.techmarket.roadshow;

import org.techmarket.shared.NotFound;

/** All roadshows with their slots. */
public interface RoadshowRepository {

  void add(Roadshow roadshow);

  /**
   * Finds a roadshow.
   *
   * @throws NotFound when there is none
   */
  Roadshow require(long id);

  /**
   * Locks a slot until the transaction ends, so that rivals queue.
   *
   * @param number the number of a published roadshow
   * @throws NotFound when there is no such slot
   */
  Slot lockSlot(String number, int ordinal);

  /** Locks all slots of a roadshow: who is taking one is waited for, who comes next waits. */
  void lockSlots(long roadshowId);
}
