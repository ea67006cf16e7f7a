package org.techmarket.roadshow.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.techmarket.intake.rest.Created;
import org.techmarket.roadshow.RoadshowEntry;
import org.techmarket.roadshow.service.RoadshowBookingQueries;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.roadshow.service.RoadshowQueries;
import org.techmarket.roadshow.service.RoadshowRow;
import org.techmarket.roadshow.service.RoadshowService;
import org.techmarket.roadshow.service.RoadshowView;
import org.techmarket.roadshow.service.SlotQueries;
import org.techmarket.roadshow.service.SlotRow;
import org.techmarket.shared.Decision;

/** Roadshows and their slots. */
@Path("roadshows")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoadshowResource {

  private static final String ID = "{id: \\d{1,18}}";

  @Inject private RoadshowService roadshows;
  @Inject private RoadshowBookingService bookings;
  @Inject private RoadshowQueries queries;
  @Inject private RoadshowBookingQueries bookingQueries;
  @Inject private SlotQueries slots;
  @Inject private Created created;

  @GET
  public List<RoadshowRow> upcoming() {
    return queries.upcoming();
  }

  @GET
  @Path("{key}")
  public RoadshowView one(@PathParam("key") String key) {
    return queries.view(key);
  }

  @POST
  public Response draft(@HeaderParam("Idempotency-Key") String key, @NotNull RoadshowEntry entry) {
    return created.once(
        key,
        entry,
        "roadshows",
        () -> roadshows.draft(entry),
        id -> queries.view(String.valueOf(id)));
  }

  @PUT
  @Path("{key: \\d{1,18}}")
  public RoadshowView change(@PathParam("key") long id, @NotNull RoadshowEntry entry) {
    roadshows.change(id, entry);
    return queries.view(String.valueOf(id));
  }

  @POST
  @Path(ID + "/publication")
  public RoadshowView publish(@PathParam("id") long id, @NotNull Decision decision) {
    roadshows.publish(id, decision);
    return queries.view(String.valueOf(id));
  }

  @POST
  @Path(ID + "/cancellation")
  public RoadshowView cancel(@PathParam("id") long id, @NotNull Decision decision) {
    roadshows.cancel(id, decision);
    return queries.view(String.valueOf(id));
  }

  @GET
  @Path("{key}/slots")
  public List<SlotRow> slots(@PathParam("key") String key) {
    return slots.of(queries.view(key).id());
  }

  @POST
  @Path("{number}/slots/{ordinal: \\d{1,4}}/bookings")
  public Response take(
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("ordinal") int ordinal,
      @NotNull SlotEntry entry) {
    return created.once(
        key,
        entry,
        "bookings",
        () -> bookings.take(number, ordinal, entry.achievement()),
        bookingQueries::view);
  }

  /** For which achievement a slot is taken, by its key. */
  public record SlotEntry(String achievement) {}
}
