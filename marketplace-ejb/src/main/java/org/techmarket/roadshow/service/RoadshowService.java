package org.techmarket.roadshow.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.techmarket.document.NumberSeries;
import org.techmarket.identity.Roles;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.reference.service.ReferenceQueries;
import org.techmarket.roadshow.EntryLead;
import org.techmarket.roadshow.Roadshow;
import org.techmarket.roadshow.RoadshowBookingRepository;
import org.techmarket.roadshow.RoadshowEntry;
import org.techmarket.roadshow.RoadshowNumber;
import org.techmarket.roadshow.RoadshowRepository;
import org.techmarket.roadshow.RoadshowTerms;
import org.techmarket.shared.Change;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Refused;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Transition;
import org.techmarket.venue.HallTaken;
import org.techmarket.venue.service.HallBookingService;
import org.techmarket.venue.service.HallQueries;

/** Plans, opens and cancels roadshows. */
@Stateless
@RolesAllowed(Roles.EVENT_MANAGER)
public class RoadshowService {

  @Inject private RoadshowRepository roadshows;
  @Inject private RoadshowBookingRepository bookings;
  @Inject private HallBookingService hallBookings;
  @Inject private HallQueries halls;
  @Inject private ParameterQueries parameters;
  @Inject private ReferenceQueries reference;
  @Inject private NumberSeries numbers;
  @Inject private Event<Transition> steps;
  @Inject private Event<Change> changes;
  @Inject private Clock clock;

  /**
   * Drafts a roadshow; nobody else sees it yet.
   *
   * @return its key
   */
  public long draft(RoadshowEntry entry) {
    Roadshow roadshow = new Roadshow(read(entry));
    roadshows.add(roadshow);
    steps.fire(roadshow.drafted());
    return roadshow.id();
  }

  /** Changes a drafted roadshow. */
  public void change(long id, RoadshowEntry entry) {
    Roadshow roadshow = roadshows.require(id);
    RoadshowTerms terms = read(entry);
    StaleVersion.check(entry.version(), roadshow.version());
    changes.fire(roadshow.change(terms));
  }

  /**
   * Opens a roadshow for bookings: takes its hall, gives it a number and makes its slots.
   *
   * @throws HallTaken when somebody else has the hall then
   * @throws Refused when the entry deadline is over or too close to the roadshow
   */
  public void publish(long id, Decision decision) {
    Roadshow roadshow = roadshows.require(id);
    decision.checkVersion(roadshow.version());
    EntryLead lead =
        new EntryLead(reference.calendar(), parameters.amount(ParameterName.ENTRY_LEAD_WD));
    RoadshowTerms terms = roadshow.terms();
    RoadshowTerms.Hours hours = terms.hours();
    steps.fire(
        roadshow.publish(
            lead,
            () ->
                hallBookings.take(
                    terms.hallId(), terms.theme().name(), hours.startsAt(), hours.endsAt()),
            () -> RoadshowNumber.next(numbers, hours.startsAt()),
            clock.instant()));
  }

  /** Cancels a roadshow with every live booking, and gives its hall back. */
  public void cancel(long id, Decision decision) {
    Roadshow roadshow = roadshows.require(id);
    String reason = decision.readReason();
    decision.checkVersion(roadshow.version());
    Instant now = clock.instant();
    steps.fire(roadshow.cancel(reason));
    roadshows.lockSlots(id);
    bookings.lockLive(id).forEach(booking -> steps.fire(booking.cancelByHost(reason, now)));
    if (roadshow.hallBookingId() != null) {
      hallBookings.release(roadshow.hallBookingId(), reason);
    }
  }

  private RoadshowTerms read(RoadshowEntry entry) {
    RoadshowTerms terms = entry.read(LocalDate.now(clock));
    if (halls.all().stream().noneMatch(hall -> hall.id() == terms.hallId())) {
      throw new Invalid("hall", "shared.notAChoice");
    }
    return terms;
  }
}
