package org.techmarket.exhibition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementRow;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.web.QueueRow;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Work;

/** Achievements to correct and to review. */
@RequestScoped
public class ExhibitionWork implements Work {

  @Inject private AchievementQueries achievements;
  @Inject private Caller caller;

  @Override
  public int place() {
    return 20;
  }

  @Override
  public List<RailEntry> rail() {
    return caller.is(Role.ORG_USER)
        ? List.of(
            RailEntry.of("exhibition.rail.achievements", "/workbench/exhibition/achievements"))
        : List.of();
  }

  @Override
  public long waiting() {
    return isConcerned() ? achievements.countWaiting() : 0;
  }

  @Override
  public List<QueueRow> queue() {
    return isConcerned() ? achievements.waiting(1).map(ExhibitionWork::row).rows() : List.of();
  }

  private boolean isConcerned() {
    return caller.is(Role.ORG_USER) || caller.is(Role.MARKET_OPERATOR);
  }

  private static QueueRow row(AchievementRow a) {
    String url =
        a.stage() == AchievementStage.RETURNED
            ? "/workbench/exhibition/achievement-entry?id="
            : "/workbench/exhibition/achievement?key=";
    return new QueueRow(a.stage(), a.name(), a.holder(), url + a.id(), a.stageSince(), null, null);
  }
}
