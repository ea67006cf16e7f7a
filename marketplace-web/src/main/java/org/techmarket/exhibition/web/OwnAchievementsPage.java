package org.techmarket.exhibition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementRow;

/** The achievements of one's own organisation. */
@Named
@RequestScoped
public class OwnAchievementsPage {

  @Inject private AchievementQueries achievements;

  private List<AchievementRow> rows;

  public List<AchievementRow> getRows() {
    if (rows == null) {
      rows = achievements.own();
    }
    return rows;
  }
}
