package org.techmarket.roadshow.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.roadshow.RoadshowBookingRepository;
import org.techmarket.shared.service.HistoryReaders;

/** The institution that booked, and event managers. */
@Dependent
class BookingHistory implements HistoryReaders {

  @Inject private RoadshowBookingRepository bookings;
  @Inject private Caller caller;

  @Override
  public String subject() {
    return "RoadshowBooking";
  }

  @Override
  public boolean mayRead(long id) {
    return caller.is(Role.EVENT_MANAGER) || caller.actsFor(bookings.require(id).organisationId());
  }
}
