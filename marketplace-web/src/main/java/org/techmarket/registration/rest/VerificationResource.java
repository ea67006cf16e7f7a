package org.techmarket.registration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.techmarket.registration.service.CertificateQueries;
import org.techmarket.registration.service.LookupGate;
import org.techmarket.registration.service.VerificationView;
import org.techmarket.shared.web.ClientAddress;

/** What anybody who holds a certificate may check. */
@Path("verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

  @Inject private CertificateQueries certificates;
  @Inject private LookupGate gate;
  @Context private HttpServletRequest request;

  @GET
  @Path("{code}")
  public VerificationView one(@PathParam("code") String code) {
    gate.pass(ClientAddress.of(request));
    return certificates.verify(code);
  }
}
