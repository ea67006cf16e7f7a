package org.techmarket.registration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.techmarket.intake.rest.Created;
import org.techmarket.registration.RegistrationPointEntry;
import org.techmarket.registration.SealEntry;
import org.techmarket.registration.service.RegistrationPointQueries;
import org.techmarket.registration.service.RegistrationPointRow;
import org.techmarket.registration.service.RegistrationPointService;

/** Registration points. */
@Path("registration-points")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationPointResource {

  @Inject private RegistrationPointService points;
  @Inject private RegistrationPointQueries queries;
  @Inject private Created created;

  @GET
  public List<RegistrationPointRow> all() {
    return queries.all();
  }

  @POST
  @Path("{id: \\d{1,18}}/seal")
  public RegistrationPointRow seal(@PathParam("id") long id, @NotNull SealEntry entry) {
    points.seal(id, entry);
    return queries.view(id);
  }

  @POST
  public Response open(
      @HeaderParam("Idempotency-Key") String key, @NotNull RegistrationPointEntry entry) {
    return created.once(
        key, entry, "registration-points", () -> points.open(entry), id -> queries.view(id));
  }
}
