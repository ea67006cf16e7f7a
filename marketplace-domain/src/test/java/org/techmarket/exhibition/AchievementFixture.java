package org.techmarket.exhibition;

import java.time.Instant;
import java.util.List;
import org.techmarket.shared.Keyed;
import org.techmarket.shared.Varied;

/** Achievements in every stage. */
public final class AchievementFixture {

  public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  public static final long HOLDER = 10;
  public static final long CLERK = 11;
  public static final long OPERATOR = 12;

  private AchievementFixture() {}

  /** A new entry with nothing wrong in it, of readiness 6. */
  public static AchievementEntry entry() {
    return new AchievementEntry(
        "Seawater corrosion resistant coating",
        "NEW_MATERIAL",
        "NEW_MATERIALS",
        "6",
        "A coating that keeps steel in sea water from rusting for twenty years.",
        List.of("ZL201010000001.8", "2021SR1234567"),
        null);
  }

  public static Achievement submitted() {
    return submitted(6);
  }

  public static Achievement submitted(int trl) {
    AchievementEntry entry = Varied.with(entry(), "trl", String.valueOf(trl));
    return Keyed.with(1, new Achievement(entry.read(), HOLDER, CLERK, NOW));
  }

  public static Achievement published() {
    return published(6);
  }

  public static Achievement published(int trl) {
    Achievement achievement = submitted(trl);
    achievement.publish("CG-2026-000001", OPERATOR, NOW);
    return achievement;
  }

  public static Achievement returned() {
    Achievement achievement = submitted();
    achievement.returnForCorrection("The summary lacks figures", OPERATOR, NOW);
    return achievement;
  }
}
