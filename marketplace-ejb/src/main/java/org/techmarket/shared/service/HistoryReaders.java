package org.techmarket.shared.service;

/**
 * Says who may read what was done to the things of a kind. A capability whose pages show a history
 * brings a bean for each of its kinds; of what nobody vouches for there is none to read.
 */
public interface HistoryReaders {

  /** The kind of thing, such as {@code RoadshowBooking}. */
  String subject();

  /** Whether the caller may read what happened to one of them. */
  boolean mayRead(long id);

  /** Whether they may also read what others have written or found while it happened. */
  default boolean mayReadAll(long id) {
    return mayRead(id);
  }
}
