package org.techmarket.venue;

import java.time.Instant;
import org.techmarket.shared.Refused;

/** Somebody else has the hall at that time, buffers included. */
public final class HallTaken extends Refused {

  private static final long serialVersionUID = 1;

  public HallTaken(String purpose, Instant occupiedFrom, Instant occupiedUntil) {
    super("venue.hallTaken", purpose, occupiedFrom, occupiedUntil);
  }
}
