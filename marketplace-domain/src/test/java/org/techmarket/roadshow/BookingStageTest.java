package org.techmarket.roadshow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.StageTable;

class BookingStageTest {

  @Test
  void exactlyTheListedStepsAreAllowed() {
    StageTable.check(
        BookingStage.class,
        """
        HELD -> SUBMITTED, EXPIRED, CANCELLED, CANCELLED_BY_HOST
        SUBMITTED -> CONFIRMED, RETURNED, REJECTED, CANCELLED, CANCELLED_BY_HOST
        RETURNED -> SUBMITTED, EXPIRED, CANCELLED, CANCELLED_BY_HOST
        CONFIRMED -> CANCELLED, CANCELLED_BY_HOST
        REJECTED ->
        EXPIRED ->
        CANCELLED ->
        CANCELLED_BY_HOST ->
        """);
  }

  /** The indexes and queries of the database name the same four. */
  @Test
  void fourStagesKeepTheSlotFromOthers() {
    assertThat(Arrays.stream(BookingStage.values()).filter(BookingStage::isLive))
        .containsExactly(
            BookingStage.HELD,
            BookingStage.SUBMITTED,
            BookingStage.RETURNED,
            BookingStage.CONFIRMED);
  }
}
