package org.techmarket.exhibition;

import org.junit.jupiter.api.Test;
import org.techmarket.shared.StageTable;

class AchievementStageTest {

  @Test
  void exactlyTheListedStepsAreAllowed() {
    StageTable.check(
        AchievementStage.class,
        """
        SUBMITTED -> PUBLISHED, RETURNED, REJECTED
        RETURNED -> SUBMITTED
        PUBLISHED ->
        REJECTED ->
        """);
  }
}
