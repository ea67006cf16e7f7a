package org.techmarket.exhibition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementRow;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.ListPage;

/** The achievements of one's own organisation. */
@Named
@RequestScoped
public class OwnAchievementsPage {

  @Inject private AchievementQueries achievements;
  @Inject private ListPage list;

  private Slice<AchievementRow> found;

  /** What was found. */
  public Slice<AchievementRow> getFound() {
    if (found == null) {
      found = achievements.own(list.search());
    }
    return found;
  }
}
