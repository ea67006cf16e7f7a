package org.techmarket.exhibition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementRow;
import org.techmarket.shared.web.Choice;

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

  /** The published ones of at least a readiness, to choose from. */
  public List<Choice> ready(int lowestTrl) {
    return getRows().stream()
        .filter(row -> row.stage() == AchievementStage.PUBLISHED && row.trl() >= lowestTrl)
        .map(row -> new Choice(String.valueOf(row.id()), row.number() + " " + row.name()))
        .toList();
  }
}
