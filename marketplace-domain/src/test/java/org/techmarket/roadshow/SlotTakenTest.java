package org.techmarket.roadshow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlotTakenTest {

  @Test
  void theThreeNearestFreeSlotsAreNamedTheNearestFirst() {
    SlotTaken refusal = SlotTaken.of(5, List.of(1, 2, 4, 7, 9));
    assertThat(refusal.code()).isEqualTo("roadshow.slotTaken");
    assertThat(refusal.details()).containsEntry("nearestFreeSlots", List.of(4, 7, 2));
    assertThat(refusal.arguments()).containsExactly(5, List.of(4, 7, 2));
  }

  @Test
  void theEarlierOfTwoThatAreEquallyNearComesFirst() {
    assertThat(SlotTaken.of(5, List.of(4, 6)).details())
        .containsEntry("nearestFreeSlots", List.of(4, 6));
  }

  @Test
  void theSlotAskedForIsNeverNamed() {
    assertThat(SlotTaken.of(5, List.of(5, 8)).details())
        .containsEntry("nearestFreeSlots", List.of(8));
  }

  @Test
  void withoutAFreeSlotItSaysThatTheRoadshowIsFull() {
    SlotTaken refusal = SlotTaken.of(5, List.of());
    assertThat(refusal.code()).isEqualTo("roadshow.slotTakenAndFull");
    assertThat(refusal.details()).containsEntry("nearestFreeSlots", List.of());
  }
}
