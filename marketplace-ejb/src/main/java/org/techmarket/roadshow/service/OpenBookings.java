package org.techmarket.roadshow.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.OpenBusiness;

/** Bookings of slots that are still to come. */
@Dependent
class OpenBookings implements OpenBusiness {

  @Inject private RoadshowBookingQueries bookings;

  @Override
  public List<Refused.Ground> of(long organisation) {
    long open = bookings.countOpen(organisation);
    return open == 0 ? List.of() : List.of(Refused.Ground.of("roadshow.bookingsOpen", open));
  }
}
