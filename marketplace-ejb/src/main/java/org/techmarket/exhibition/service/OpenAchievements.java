package org.techmarket.exhibition.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.OpenBusiness;

/** Achievements that somebody may publish at any time. */
@Dependent
class OpenAchievements implements OpenBusiness {

  @Inject private AchievementQueries achievements;

  @Override
  public List<Refused.Ground> of(long organisation) {
    long open = achievements.countInReview(organisation);
    return open == 0 ? List.of() : List.of(Refused.Ground.of("exhibition.achievementsOpen", open));
  }
}
