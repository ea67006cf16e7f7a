package org.techmarket.shared.service;

import java.util.Optional;
import org.techmarket.shared.Change;
import org.techmarket.shared.Transition;

/**
 * Says whom the steps of a procedure are told to. A capability brings a bean for each procedure
 * whose steps somebody waits for; how they are told, notification knows. It is asked within the
 * transaction of the step, so it must be quick.
 */
public interface Announcer {

  /** The kind of thing that moves, such as {@code RoadshowBooking}. */
  String subject();

  /** Whom a step is told to; empty when nobody is. */
  Optional<Announcement> of(Transition step);

  /** Whom a change that is no step is told to; of most nobody hears. */
  default Optional<Announcement> of(Change change) {
    return Optional.empty();
  }
}
