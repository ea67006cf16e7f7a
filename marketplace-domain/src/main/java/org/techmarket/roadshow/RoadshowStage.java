package org.techmarket.roadshow;

import java.util.EnumSet;
import java.util.Set;
import org.techmarket.shared.Stage;

/** How far a roadshow has come (路演活动状态). */
public enum RoadshowStage implements Stage<RoadshowStage> {
  DRAFT,
  OPEN,
  CANCELLED;

  @Override
  public Set<RoadshowStage> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(OPEN, CANCELLED);
      case OPEN -> EnumSet.of(CANCELLED);
      case CANCELLED -> EnumSet.noneOf(RoadshowStage.class);
    };
  }
}
