package org.techmarket.roadshow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.techmarket.exhibition.Achievement;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Refused.Ground;

/** Who may take a slot with what: the list of checks, every one a sentence. */
final class BookingAdmission {

  private BookingAdmission() {}

  /**
   * Lets the achievement in.
   *
   * @throws Refused with every ground against it
   */
  static void check(Roadshow roadshow, Achievement achievement, Instant now) {
    List<Ground> grounds =
        Stream.of(
                theRoadshowTakesBookings(roadshow, now),
                theAchievementIsPublished(achievement),
                theAchievementIsReadyEnough(roadshow, achievement))
            .flatMap(Optional::stream)
            .toList();
    if (!grounds.isEmpty()) {
      throw new Refused(grounds);
    }
  }

  private static Optional<Ground> theRoadshowTakesBookings(Roadshow roadshow, Instant now) {
    return roadshow.takesBookings(now)
        ? Optional.empty()
        : Optional.of(Ground.of("roadshow.takesNoBookings"));
  }

  private static Optional<Ground> theAchievementIsPublished(Achievement achievement) {
    return achievement.isPublished()
        ? Optional.empty()
        : Optional.of(Ground.of("roadshow.achievementNotPublished", achievement.name()));
  }

  private static Optional<Ground> theAchievementIsReadyEnough(
      Roadshow roadshow, Achievement achievement) {
    return achievement.trl() >= roadshow.terms().lowestTrl()
        ? Optional.empty()
        : Optional.of(
            Ground.of("roadshow.trlTooLow", achievement.trl(), roadshow.terms().lowestTrl()));
  }
}
