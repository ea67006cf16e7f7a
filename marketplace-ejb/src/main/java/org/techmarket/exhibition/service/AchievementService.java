package org.techmarket.exhibition.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.techmarket.document.NumberSeries;
import org.techmarket.exhibition.Achievement;
import org.techmarket.exhibition.AchievementEntry;
import org.techmarket.exhibition.AchievementNumber;
import org.techmarket.exhibition.AchievementRepository;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.ForVerified;
import org.techmarket.shared.Decision;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Transition;

/** Brings achievements into the library. */
@Stateless
public class AchievementService {

  @Inject private AchievementRepository achievements;
  @Inject private NumberSeries numbers;
  @Inject private Event<Transition> steps;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Brings a new achievement of the caller's organisation before the operator.
   *
   * @return its key
   */
  @RolesAllowed(Roles.ORG_USER)
  @ForVerified
  public long submit(AchievementEntry entry) {
    AchievementEntry.Terms terms = entry.read();
    Achievement achievement =
        new Achievement(terms, caller.organisationId(), caller.accountId(), clock.instant());
    achievements.add(achievement);
    steps.fire(achievement.submitted());
    return achievement.id();
  }

  /** Brings a returned achievement before the operator again. */
  @RolesAllowed(Roles.ORG_USER)
  @ForVerified
  public void correct(long id, AchievementEntry entry) {
    Achievement achievement = own(id);
    AchievementEntry.Terms terms = entry.read();
    StaleVersion.check(entry.version(), achievement.version());
    steps.fire(achievement.correct(terms, caller.accountId(), clock.instant()));
  }

  /** Puts an achievement into the library under a number of the form CG-YYYY-NNNNNN. */
  @RolesAllowed(Roles.MARKET_OPERATOR)
  public void publish(long id, Decision decision) {
    Achievement achievement = achievements.require(id);
    decision.checkVersion(achievement.version());
    Instant now = clock.instant();
    String number = AchievementNumber.next(numbers, now);
    steps.fire(achievement.publish(number, caller.accountId(), now));
  }

  @RolesAllowed(Roles.MARKET_OPERATOR)
  public void returnForCorrection(long id, Decision decision) {
    Achievement achievement = achievements.require(id);
    String reason = decision.readReason();
    decision.checkVersion(achievement.version());
    steps.fire(achievement.returnForCorrection(reason, caller.accountId(), clock.instant()));
  }

  @RolesAllowed(Roles.MARKET_OPERATOR)
  public void reject(long id, Decision decision) {
    Achievement achievement = achievements.require(id);
    String reason = decision.readReason();
    decision.checkVersion(achievement.version());
    steps.fire(achievement.reject(reason, caller.accountId(), clock.instant()));
  }

  private Achievement own(long id) {
    Achievement achievement = achievements.require(id);
    if (!caller.actsFor(achievement.holderId())) {
      throw new NotFound("exhibition.achievement", id);
    }
    return achievement;
  }
}
