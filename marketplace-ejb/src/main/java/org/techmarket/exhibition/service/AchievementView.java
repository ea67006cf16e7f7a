package org.techmarket.exhibition.service;

import java.time.Instant;
import java.util.List;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.exhibition.AchievementType;
import org.techmarket.reference.IpRight;
import org.techmarket.reference.TechnologyField;

/**
 * All that may be seen of an achievement.
 *
 * @param number null until it is published
 * @param may what the one who looks may do with it now
 */
public record AchievementView(
    long id,
    long version,
    String number,
    String name,
    AchievementType type,
    TechnologyField field,
    int trl,
    String summary,
    List<IpRight> rights,
    String holder,
    AchievementStage stage,
    Instant stageSince,
    String reason,
    May may) {

  /** The verbs open to the one who looks. */
  public record May(boolean correct, boolean decide) {}
}
