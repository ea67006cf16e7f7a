package org.techmarket.identity.rest;

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
import org.techmarket.identity.OrganisationEntry;
import org.techmarket.identity.service.OrganisationQueries;
import org.techmarket.identity.service.OrganisationRow;
import org.techmarket.identity.service.OrganisationService;
import org.techmarket.intake.rest.Created;

/** Organisations, for administrators. */
@Path("organisations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

  @Inject private OrganisationService organisations;
  @Inject private OrganisationQueries queries;
  @Inject private Created created;

  @GET
  public List<OrganisationRow> all() {
    return queries.all();
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public OrganisationRow one(@PathParam("id") long id) {
    return queries.require(id);
  }

  @POST
  public Response admit(
      @HeaderParam("Idempotency-Key") String key, @NotNull OrganisationEntry entry) {
    return created.once(
        key, entry, "organisations", () -> organisations.admit(entry), queries::require);
  }
}
