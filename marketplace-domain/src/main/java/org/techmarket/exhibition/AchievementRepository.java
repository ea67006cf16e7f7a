package org.techmarket.exhibition;

import org.techmarket.shared.NotFound;

/** All achievements, whatever their stage. */
public interface AchievementRepository {

  void add(Achievement achievement);

  /**
   * Finds an achievement.
   *
   * @throws NotFound when there is none
   */
  Achievement require(long id);
}
