package org.techmarket.exhibition;

import java.util.EnumSet;
import java.util.Set;
import org.techmarket.shared.Stage;

/** How far an achievement has come on its way into the library (成果状态). */
public enum AchievementStage implements Stage<AchievementStage> {
  SUBMITTED,
  RETURNED,
  PUBLISHED,
  REJECTED;

  @Override
  public Set<AchievementStage> next() {
    return switch (this) {
      case SUBMITTED -> EnumSet.of(PUBLISHED, RETURNED, REJECTED);
      case RETURNED -> EnumSet.of(SUBMITTED);
      case PUBLISHED, REJECTED -> EnumSet.noneOf(AchievementStage.class);
    };
  }
}
