package org.techmarket.roadshow;

import org.junit.jupiter.api.Test;
import org.techmarket.shared.StageTable;

class RoadshowStageTest {

  @Test
  void exactlyTheListedStepsAreAllowed() {
    StageTable.check(
        RoadshowStage.class,
        """
        DRAFT -> OPEN, CANCELLED
        OPEN -> CANCELLED
        CANCELLED ->
        """);
  }
}
