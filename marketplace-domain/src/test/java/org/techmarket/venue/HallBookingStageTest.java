package org.techmarket.venue;

import org.junit.jupiter.api.Test;
import org.techmarket.shared.StageTable;

class HallBookingStageTest {

  @Test
  void exactlyTheListedStepsAreAllowed() {
    StageTable.check(
        HallBookingStage.class,
        """
        CONFIRMED -> CANCELLED
        CANCELLED ->
        """);
  }
}
