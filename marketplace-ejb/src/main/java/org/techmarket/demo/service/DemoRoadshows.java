package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.techmarket.document.NumberSeries;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.roadshow.EntryLead;
import org.techmarket.roadshow.Roadshow;
import org.techmarket.roadshow.RoadshowNumber;
import org.techmarket.roadshow.RoadshowRepository;
import org.techmarket.roadshow.RoadshowTerms;
import org.techmarket.venue.HallBooking;
import org.techmarket.venue.HallBookingRepository;

/** Plans and opens the invented roadshows, in time for the rules. */
@Dependent
class DemoRoadshows {

  private static final LocalTime DRAFTED = LocalTime.of(9, 20);
  private static final LocalTime PUBLISHED = LocalTime.of(10, 0);

  @Inject private RoadshowRepository roadshows;
  @Inject private HallBookingRepository hallBookings;
  @Inject private NumberSeries numbers;
  @Inject private ParameterQueries parameters;
  @Inject private DemoHistory history;

  Roadshow open(DemoContent.Event event, long manager, DemoDays days) {
    int lead = parameters.amount(ParameterName.ENTRY_LEAD_WD);
    LocalDate day = days.workingDay(event.workingDay());
    LocalDate deadline = days.deadline(day, lead);
    LocalDate opened = days.opening(deadline);
    Roadshow roadshow = new Roadshow(event.entry(day, deadline).read(opened));
    roadshows.add(roadshow);
    history.record(roadshow.drafted(), manager, DemoDays.at(opened, DRAFTED, 0));
    Instant at = DemoDays.at(opened, PUBLISHED, 0);
    history.record(
        roadshow.publish(
            new EntryLead(days.calendar(), lead),
            () -> takeHall(roadshow.terms(), manager, at),
            () -> RoadshowNumber.next(numbers, roadshow.terms().hours().startsAt()),
            at),
        manager,
        at);
    return roadshow;
  }

  private long takeHall(RoadshowTerms terms, long manager, Instant at) {
    HallBooking booking =
        new HallBooking(
            hallBookings.lockHall(terms.hallId()),
            terms.theme().name(),
            terms.hours().startsAt(),
            terms.hours().endsAt(),
            parameters.minutes(ParameterName.HALL_BUFFER_MINUTES));
    hallBookings.add(booking);
    history.record(booking.confirmed(), manager, at);
    return booking.id();
  }
}
