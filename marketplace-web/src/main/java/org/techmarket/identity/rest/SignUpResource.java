package org.techmarket.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.techmarket.identity.SignUpEntry;
import org.techmarket.identity.service.SignUpService;
import org.techmarket.shared.web.ClientAddress;

/** Lets people open accounts for themselves. */
@Path("sign-ups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignUpResource {

  @Inject private SignUpService signUps;
  @Context private HttpServletRequest request;

  @POST
  @SecurityRequirements
  @Operation(
      summary =
          "Opens an account and founds its organisation; consent is YES to the notice of that version."
              + " A user name stands once, so it needs no Idempotency-Key. Where an identity service keeps the"
              + " accounts no password is sent; the one of the answer is good for the first sign-in there.")
  public Response signUp(@NotNull SignUpEntry entry) {
    Map<String, String> made = new LinkedHashMap<>();
    made.put("login", entry.login());
    signUps
        .signUp(entry, ClientAddress.of(request))
        .ifPresent(password -> made.put("firstPassword", password));
    return Response.status(201).header("Cache-Control", "no-store").entity(made).build();
  }
}
