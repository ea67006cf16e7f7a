package org.techmarket.roadshow.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.techmarket.roadshow.PitchEntry;
import org.techmarket.roadshow.service.BookingRow;
import org.techmarket.roadshow.service.BookingView;
import org.techmarket.roadshow.service.RoadshowBookingQueries;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Slice;
import org.techmarket.shared.rest.SearchParameters;

/** Bookings of slots, for those who have a part in them. */
@Path("bookings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BookingResource {

  private static final String ID = "{id: \\d{1,18}}";

  @Inject private RoadshowBookingService bookings;
  @Inject private RoadshowBookingQueries queries;

  @GET
  public Slice<BookingRow> own(@BeanParam SearchParameters search) {
    return queries.own(search.read());
  }

  @GET
  @Path("waiting")
  public Slice<BookingRow> waiting(@BeanParam SearchParameters search) {
    return queries.waiting(search.read().page());
  }

  @GET
  @Path(ID)
  public BookingView one(@PathParam("id") long id) {
    return queries.view(id);
  }

  @POST
  @Path(ID + "/submission")
  public BookingView submit(@PathParam("id") long id, @NotNull PitchEntry entry) {
    bookings.submit(id, entry);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/confirmation")
  public BookingView confirm(@PathParam("id") long id, @NotNull Decision decision) {
    bookings.confirm(id, decision);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/return")
  public BookingView returnForCorrection(@PathParam("id") long id, @NotNull Decision decision) {
    bookings.returnForCorrection(id, decision);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/rejection")
  public BookingView reject(@PathParam("id") long id, @NotNull Decision decision) {
    bookings.reject(id, decision);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/cancellation")
  public BookingView cancel(@PathParam("id") long id, @NotNull Decision decision) {
    bookings.cancel(id, decision);
    return queries.view(id);
  }
}
