package org.techmarket.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.techmarket.identity.service.SignInService;
import org.techmarket.identity.service.TokenService;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Unrecognised;

/** Gives programs the token they bring to every request. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

  @Inject private SignInService signIn;
  @Inject private TokenService tokens;

  @POST
  @SecurityRequirements
  @Operation(
      summary =
          "Exchanges name and password for a token; it is shown once and needs no Idempotency-Key.")
  public Response issue(@NotNull Credentials credentials) {
    EntryReader read = new EntryReader();
    String login = read.text("login", credentials.login(), 1, 40);
    String password = read.text("password", credentials.password(), 1, 128);
    read.done();
    return signIn
        .signIn(login, password.toCharArray())
        .map(tokens::issue)
        .map(
            token -> Response.status(201).header("Cache-Control", "no-store").entity(token).build())
        .orElseThrow(() -> new Unrecognised("identity.signInRefused"));
  }

  /** Name and password. */
  public record Credentials(String login, String password) {}
}
