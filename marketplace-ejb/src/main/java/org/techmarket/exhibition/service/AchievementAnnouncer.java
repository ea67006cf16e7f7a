package org.techmarket.exhibition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.techmarket.exhibition.Achievement;
import org.techmarket.exhibition.AchievementRepository;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.AudienceQueries;
import org.techmarket.shared.NoticeKind;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.Announcement;
import org.techmarket.shared.service.Announcer;

/** Operators are told what waits for them, and the holder what was decided. */
@ApplicationScoped
class AchievementAnnouncer implements Announcer {

  @Inject private AchievementRepository achievements;
  @Inject private AudienceQueries audience;

  @Override
  public String subject() {
    return "Achievement";
  }

  @Override
  public Optional<Announcement> of(Transition step) {
    Achievement moved = achievements.require(step.id());
    return Optional.of(
        switch ((AchievementStage) step.to()) {
          case SUBMITTED -> told(moved, NoticeKind.WORK, audience.all(Role.MARKET_OPERATOR));
          case PUBLISHED, RETURNED, REJECTED ->
              told(moved, NoticeKind.DECISION, audience.of(moved.holderId(), Role.ORG_USER));
        });
  }

  private static Announcement told(Achievement moved, NoticeKind kind, List<Long> accounts) {
    return new Announcement(
        kind,
        accounts,
        "Achievement." + moved.stage(),
        List.of(moved.name()),
        "/workbench/exhibition/achievement?key=" + moved.id());
  }
}
