package org.techmarket.registration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.techmarket.intake.rest.Created;
import org.techmarket.registration.RegistrationEntry;
import org.techmarket.registration.service.CaseListQueries;
import org.techmarket.registration.service.CertificateFile;
import org.techmarket.registration.service.CertificateQueries;
import org.techmarket.registration.service.CertificateRow;
import org.techmarket.registration.service.RegistrationQueries;
import org.techmarket.registration.service.RegistrationRow;
import org.techmarket.registration.service.RegistrationService;
import org.techmarket.registration.service.RegistrationView;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Slice;
import org.techmarket.shared.rest.SearchParameters;

/** Cases of contract registration, for those who apply, and their certificates. */
@Path("registrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

  private static final String ID = "{id: \\d{1,18}}";

  @Inject private RegistrationService registrations;
  @Inject private RegistrationQueries queries;
  @Inject private CaseListQueries lists;
  @Inject private CertificateQueries certificates;
  @Inject private Created created;

  @GET
  public Slice<RegistrationRow> own(@BeanParam SearchParameters search) {
    return lists.own(search.read());
  }

  @GET
  @Path(ID)
  public RegistrationView one(@PathParam("id") long id) {
    return queries.view(id);
  }

  @POST
  public Response submit(
      @HeaderParam("Idempotency-Key") String key, @NotNull RegistrationEntry entry) {
    return created.once(
        key, entry, "registrations", () -> registrations.submit(entry), queries::view);
  }

  @POST
  @Path(ID + "/correction")
  public RegistrationView correct(@PathParam("id") long id, @NotNull RegistrationEntry entry) {
    registrations.correct(id, entry);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/withdrawal")
  public RegistrationView withdraw(@PathParam("id") long id, @NotNull Decision decision) {
    registrations.withdraw(id, decision);
    return queries.view(id);
  }

  @GET
  @Path("certificates")
  public Slice<CertificateRow> certificates(@BeanParam SearchParameters search) {
    return certificates.own(search.read());
  }

  @GET
  @Path(ID + "/certificate")
  @Produces("application/pdf")
  public Response certificate(@PathParam("id") long id) {
    CertificateFile file = certificates.file(id);
    return Response.ok(file.pdf())
        .header("Content-Disposition", "attachment; filename=\"" + file.number() + ".pdf\"")
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
