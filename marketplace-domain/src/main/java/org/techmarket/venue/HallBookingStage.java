package org.techmarket.venue;

import java.util.EnumSet;
import java.util.Set;
import org.techmarket.shared.Stage;

/** Whether a hall is taken (场地预订状态). */
public enum HallBookingStage implements Stage<HallBookingStage> {
  CONFIRMED,
  CANCELLED;

  @Override
  public Set<HallBookingStage> next() {
    return switch (this) {
      case CONFIRMED -> EnumSet.of(CANCELLED);
      case CANCELLED -> EnumSet.noneOf(HallBookingStage.class);
    };
  }
}
