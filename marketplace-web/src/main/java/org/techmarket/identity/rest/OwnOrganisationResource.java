package org.techmarket.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.techmarket.identity.ApplicationEntry;
import org.techmarket.identity.service.ApplicationQueries;
import org.techmarket.identity.service.ApplicationService;
import org.techmarket.identity.service.OrganisationClosingService;
import org.techmarket.identity.service.OrganisationView;
import org.techmarket.shared.Decision;

/** The organisation of the one who asks. */
@Path("organisation")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnOrganisationResource {

  @Inject private ApplicationQueries queries;
  @Inject private ApplicationService applications;
  @Inject private OrganisationClosingService closing;

  @GET
  public OrganisationView own() {
    return queries.own();
  }

  @PUT
  public OrganisationView submit(@NotNull ApplicationEntry entry) {
    applications.submit(entry);
    return queries.own();
  }

  @POST
  @Path("closing")
  public OrganisationView askToClose(@NotNull Decision decision) {
    closing.ask(decision);
    return queries.own();
  }

  @POST
  @Path("closing-withdrawal")
  public OrganisationView withdrawClosing(@NotNull Decision decision) {
    closing.withdraw(decision);
    return queries.own();
  }
}
