package org.techmarket.venue;

import java.time.LocalTime;
import org.techmarket.shared.Keyed;

/** Hall 1, open from half past eight until half past five. */
final class HallFixture {

  private HallFixture() {}

  static Hall hall() {
    Hall hall = Keyed.set(Keyed.empty(Hall.class), "id", 1);
    Keyed.set(hall, "opensAt", LocalTime.of(8, 30));
    return Keyed.set(hall, "closesAt", LocalTime.of(17, 30));
  }
}
