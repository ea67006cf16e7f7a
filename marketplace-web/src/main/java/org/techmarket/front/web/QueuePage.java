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
import org.techmarket.identity.service.ApplicationQueries;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.OrganisationView;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.service.RegistrationQueries;
import org.techmarket.registration.service.RegistrationRow;
import org.techmarket.roadshow.service.BookingRow;
import org.techmarket.roadshow.service.RoadshowBookingQueries;
import org.techmarket.shared.web.Words;
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
  @Inject private RegistrationQueries registrations;
  @Inject private ApplicationQueries organisations;
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
            .forEach(this::add);
        achievements.own().stream()
            .filter(a -> a.stage() == AchievementStage.RETURNED)
            .forEach(a -> add(a, "/workbench/exhibition/achievement-entry?id=" + a.id()));
        registrations.own().stream()
            .filter(r -> r.stage() == CaseStage.RETURNED && !due(r).isBefore(now))
            .forEach(this::add);
      }
      if (caller.is(Role.EVENT_MANAGER)) {
        bookings.toDecide().forEach(this::add);
      }
      if (caller.is(Role.MARKET_OPERATOR)) {
        achievements
            .toReview()
            .forEach(a -> add(a, "/workbench/exhibition/achievement?key=" + a.id()));
        organisations.toVerify().forEach(this::add);
      }
      if (caller.is(Role.REGISTRAR)) {
        registrations.toExamine().forEach(this::add);
      }
      if (caller.is(Role.REGISTRAR_REVIEWER)) {
        registrations.toDecide().forEach(this::add);
      }
      rows.sort(DUE_FIRST);
    }
    return rows;
  }

  public boolean isLate(QueueRow row) {
    return row.due().isBefore(clock.instant());
  }

  private void add(BookingRow b) {
    String object = words.say("front.queue.slot", b.theme(), b.ordinal());
    String under = b.achievement() + " · " + b.organisation();
    String url = "/workbench/roadshow/booking?id=" + b.id();
    rows.add(new QueueRow(b.stage(), object, under, url, b.stageSince(), b.actUntil(), null));
  }

  private void add(OrganisationView o) {
    String url = "/workbench/identity/organisation?id=" + o.id();
    rows.add(new QueueRow(o.stage(), o.name(), o.creditCode(), url, o.stageSince(), null, null));
  }

  private void add(AchievementRow a, String url) {
    rows.add(new QueueRow(a.stage(), a.name(), a.holder(), url, a.stageSince(), null, null));
  }

  private void add(RegistrationRow r) {
    String under = r.receipt() + " · " + r.organisation();
    String url = "/workbench/registration/case?id=" + r.id();
    String must = words.say("registration.must." + r.stage(), words.shortDay(r.dueOn()));
    rows.add(new QueueRow(r.stage(), r.contract(), under, url, r.stageSince(), due(r), must));
  }

  /** The end of the last day. */
  private static Instant due(RegistrationRow r) {
    return r.dueOn().plusDays(1).atStartOfDay(Words.ZONE).toInstant();
  }
}
