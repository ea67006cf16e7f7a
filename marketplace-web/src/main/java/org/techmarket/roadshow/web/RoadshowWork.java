package org.techmarket.roadshow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.roadshow.service.BookingRow;
import org.techmarket.roadshow.service.RoadshowBookingQueries;
import org.techmarket.shared.web.QueueRow;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.WordsPage;
import org.techmarket.shared.web.Work;

/** Bookings to hand in and to decide, roadshows to open. */
@RequestScoped
public class RoadshowWork implements Work {

  @Inject private RoadshowBookingQueries bookings;
  @Inject private Caller caller;
  @Inject private WordsPage words;

  @Override
  public int place() {
    return 10;
  }

  @Override
  public List<RailEntry> rail() {
    List<RailEntry> rail = new ArrayList<>();
    if (caller.is(Role.ORG_USER)) {
      rail.add(RailEntry.of("roadshow.rail.bookings", "/workbench/roadshow/bookings"));
    }
    if (caller.is(Role.EVENT_MANAGER)) {
      rail.add(RailEntry.of("roadshow.rail.roadshows", "/workbench/roadshow/roadshows"));
    }
    return rail;
  }

  @Override
  public long waiting() {
    return isConcerned() ? bookings.countWaiting() : 0;
  }

  @Override
  public List<QueueRow> queue() {
    return isConcerned() ? bookings.waiting(1).map(this::row).rows() : List.of();
  }

  private boolean isConcerned() {
    return caller.is(Role.ORG_USER) || caller.is(Role.EVENT_MANAGER);
  }

  private QueueRow row(BookingRow b) {
    return new QueueRow(
        b.stage(),
        words.say("roadshow.queue.slot", b.theme(), b.ordinal()),
        b.achievement() + " · " + b.organisation(),
        "/workbench/roadshow/booking?id=" + b.id(),
        b.stageSince(),
        b.actUntil(),
        null);
  }
}
