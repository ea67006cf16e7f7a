package org.techmarket.roadshow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.techmarket.roadshow.service.BookingRow;
import org.techmarket.roadshow.service.RoadshowBookingQueries;

/** The bookings of one's own organisation. */
@Named
@RequestScoped
public class BookingsPage {

  @Inject private RoadshowBookingQueries bookings;

  private List<BookingRow> rows;

  public List<BookingRow> getRows() {
    if (rows == null) {
      rows = bookings.own();
    }
    return rows;
  }
}
