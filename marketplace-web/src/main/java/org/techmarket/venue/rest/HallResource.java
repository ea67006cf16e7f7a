package org.techmarket.venue.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.techmarket.venue.service.HallQueries;
import org.techmarket.venue.service.HallRow;

/** The halls of the building. */
@Path("halls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HallResource {

  @Inject private HallQueries halls;

  @GET
  public List<HallRow> all() {
    return halls.all();
  }
}
