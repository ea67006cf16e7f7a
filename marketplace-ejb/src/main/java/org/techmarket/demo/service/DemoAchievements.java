package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.techmarket.document.NumberSeries;
import org.techmarket.exhibition.Achievement;
import org.techmarket.exhibition.AchievementNumber;
import org.techmarket.exhibition.AchievementRepository;
import org.techmarket.identity.Role;
import org.techmarket.shared.Transition;

/** Brings the invented achievements before the operator and through the review. */
@Dependent
class DemoAchievements {

  private static final LocalTime MORNING = LocalTime.of(9, 10);
  private static final LocalTime AFTERNOON = LocalTime.of(14, 20);

  @Inject private AchievementRepository achievements;
  @Inject private NumberSeries numbers;
  @Inject private DemoHistory history;

  /** By key; the oldest first, so that numbers grow with time. */
  Map<String, Achievement> show(List<DemoContent.Work> works, DemoCast cast, DemoDays days) {
    Map<String, Achievement> shown = new HashMap<>();
    works.stream()
        .sorted(Comparator.comparingInt(DemoContent.Work::daysAgo).reversed())
        .forEach(work -> shown.put(work.key(), show(work, cast, days, shown.size())));
    return shown;
  }

  private Achievement show(DemoContent.Work work, DemoCast cast, DemoDays days, int minutes) {
    LocalDate day = days.past(days.today().minusDays(work.daysAgo()));
    Instant entered = DemoDays.at(day, MORNING, minutes * 3);
    long holder = cast.organisation(work.holder());
    long agent = cast.agentOf(holder);
    Achievement achievement = new Achievement(work.entry().read(), holder, agent, entered);
    achievements.add(achievement);
    history.record(achievement.submitted(), agent, entered);
    Instant reviewed = DemoDays.at(days.past(day.plusDays(1)), AFTERNOON, minutes * 3);
    review(achievement, work, cast.counter(Role.MARKET_OPERATOR), reviewed);
    return achievement;
  }

  private void review(Achievement achievement, DemoContent.Work work, long operator, Instant at) {
    reviewed(achievement, work, operator, at).ifPresent(step -> history.record(step, operator, at));
  }

  private Optional<Transition> reviewed(
      Achievement achievement, DemoContent.Work work, long operator, Instant at) {
    return switch (work.stage()) {
      case SUBMITTED -> Optional.empty();
      case PUBLISHED ->
          Optional.of(achievement.publish(AchievementNumber.next(numbers, at), operator, at));
      case RETURNED -> Optional.of(achievement.returnForCorrection(work.reason(), operator, at));
      case REJECTED -> Optional.of(achievement.reject(work.reason(), operator, at));
    };
  }
}
