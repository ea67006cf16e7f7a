package org.techmarket.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementRow;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.roadshow.service.BookingRow;
import org.techmarket.roadshow.service.RoadshowBookingQueries;
import org.techmarket.shared.web.WordsPage;

/** What waits for the one who looks, whatever their roles; what is due first stands first. */
@Named
@RequestScoped
public class QueuePage {

  private static final Comparator<QueueRow> DUE_FIRST =
      Comparator.comparing(QueueRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(QueueRow::since);

  @Inject private RoadshowBookingQueries bookings;
  @Inject private AchievementQueries achievements;
  @Inject private Caller caller;
  @Inject private WordsPage words;
  @Inject private Clock clock;

  private List<QueueRow> rows;

  public List<QueueRow> getRows() {
    if (rows == null) {
      rows = new ArrayList<>();
      if (caller.is(Role.ORG_USER)) {
        Instant now = clock.instant();
        bookings.own().stream()
            .filter(b -> b.actUntil() != null && b.actUntil().isAfter(now))
            .forEach(b -> add(b, "complete"));
        achievements.own().stream()
            .filter(a -> a.stage() == AchievementStage.RETURNED)
            .forEach(this::addReturned);
      }
      if (caller.is(Role.EVENT_MANAGER)) {
        bookings.toDecide().forEach(b -> add(b, "decide"));
      }
      if (caller.is(Role.MARKET_OPERATOR)) {
        achievements.toReview().forEach(this::addToReview);
      }
      rows.sort(DUE_FIRST);
    }
    return rows;
  }

  private void add(BookingRow b, String action) {
    String object = words.say("front.queue.slot", b.theme(), b.ordinal());
    String under = b.achievement() + " · " + b.organisation();
    rows.add(
        new QueueRow(
            b.stage(),
            object,
            under,
            "/workbench/roadshow/booking?id=" + b.id(),
            b.stageSince(),
            b.actUntil(),
            action));
  }

  private void addReturned(AchievementRow a) {
    rows.add(
        new QueueRow(
            a.stage(),
            a.name(),
            a.holder(),
            "/workbench/exhibition/achievement-entry?id=" + a.id(),
            a.stageSince(),
            null,
            "complete"));
  }

  private void addToReview(AchievementRow a) {
    rows.add(
        new QueueRow(
            a.stage(),
            a.name(),
            a.holder(),
            "/workbench/exhibition/achievement?key=" + a.id(),
            a.stageSince(),
            null,
            "decide"));
  }
}
