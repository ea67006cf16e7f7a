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
import org.techmarket.identity.service.ApplicationQueries;
import org.techmarket.identity.service.OrganisationClosingService;
import org.techmarket.identity.service.OrganisationQueries;
import org.techmarket.identity.service.OrganisationRow;
import org.techmarket.identity.service.OrganisationService;
import org.techmarket.identity.service.OrganisationView;
import org.techmarket.identity.service.VerificationService;
import org.techmarket.intake.rest.Created;
import org.techmarket.shared.Decision;

/** Organisations, for those who make them and decide on them. */
@Path("organisations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

  private static final String ID = "{id: \\d{1,18}}";

  @Inject private OrganisationService organisations;
  @Inject private VerificationService verification;
  @Inject private OrganisationClosingService closing;
  @Inject private ApplicationQueries applications;
  @Inject private OrganisationQueries queries;
  @Inject private Created created;

  @GET
  public List<OrganisationRow> all() {
    return queries.all();
  }

  @GET
  @Path(ID)
  public OrganisationView one(@PathParam("id") long id) {
    return applications.view(id);
  }

  @POST
  public Response admit(
      @HeaderParam("Idempotency-Key") String key, @NotNull OrganisationEntry entry) {
    return created.once(
        key, entry, "organisations", () -> organisations.admit(entry), applications::view);
  }

  @POST
  @Path(ID + "/verification")
  public OrganisationView verify(@PathParam("id") long id, @NotNull Decision decision) {
    verification.verify(id, decision);
    return applications.view(id);
  }

  @POST
  @Path(ID + "/return")
  public OrganisationView returnForCorrection(
      @PathParam("id") long id, @NotNull Decision decision) {
    verification.returnForCorrection(id, decision);
    return applications.view(id);
  }

  @POST
  @Path(ID + "/rejection")
  public OrganisationView reject(@PathParam("id") long id, @NotNull Decision decision) {
    verification.reject(id, decision);
    return applications.view(id);
  }

  @POST
  @Path(ID + "/suspension")
  public OrganisationView suspend(@PathParam("id") long id, @NotNull Decision decision) {
    verification.suspend(id, decision);
    return applications.view(id);
  }

  @POST
  @Path(ID + "/resumption")
  public OrganisationView resume(@PathParam("id") long id, @NotNull Decision decision) {
    verification.resume(id, decision);
    return applications.view(id);
  }

  @POST
  @Path(ID + "/closing")
  public OrganisationView close(@PathParam("id") long id, @NotNull Decision decision) {
    closing.confirm(id, decision);
    return applications.view(id);
  }

  @POST
  @Path(ID + "/closing-refusal")
  public OrganisationView declineClosing(@PathParam("id") long id, @NotNull Decision decision) {
    closing.decline(id, decision);
    return applications.view(id);
  }
}
