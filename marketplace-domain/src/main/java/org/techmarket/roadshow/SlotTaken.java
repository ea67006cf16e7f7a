package org.techmarket.roadshow;

import java.util.List;
import java.util.Map;
import org.techmarket.shared.Refused;

/** Somebody else was quicker; the nearest free slots are named. */
public final class SlotTaken extends Refused {

  private static final long serialVersionUID = 1;

  private final transient List<Integer> nearestFree;

  private SlotTaken(String code, int ordinal, List<Integer> nearestFree) {
    super(code, ordinal, nearestFree);
    this.nearestFree = nearestFree;
  }

  /**
   * Refuses a slot.
   *
   * @param ordinal the slot that was asked for
   * @param free all other slots that are free
   */
  public static SlotTaken of(int ordinal, List<Integer> free) {
    List<Integer> nearest =
        free.stream()
            .filter(n -> n != ordinal)
            .sorted((a, b) -> Integer.compare(Math.abs(a - ordinal), Math.abs(b - ordinal)))
            .limit(3)
            .toList();
    return new SlotTaken(
        nearest.isEmpty() ? "roadshow.slotTakenAndFull" : "roadshow.slotTaken", ordinal, nearest);
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("nearestFreeSlots", nearestFree);
  }
}
