package org.techmarket.roadshow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.techmarket.roadshow.service.BookingRow;
import org.techmarket.roadshow.service.RoadshowBookingQueries;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.ListPage;

/** The bookings of one's own organisation. */
@Named
@RequestScoped
public class BookingsPage {

  @Inject private RoadshowBookingQueries bookings;
  @Inject private ListPage list;

  private Slice<BookingRow> found;

  /** What was found. */
  public Slice<BookingRow> getFound() {
    if (found == null) {
      found = bookings.own(list.search());
    }
    return found;
  }
}
