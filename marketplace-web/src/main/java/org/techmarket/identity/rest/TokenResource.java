package org.techmarket.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.techmarket.identity.TokenEntry;
import org.techmarket.identity.service.SignInQueries;
import org.techmarket.identity.service.SignInService;
import org.techmarket.identity.service.TokenRow;
import org.techmarket.identity.service.TokenService;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Unrecognised;
import org.techmarket.shared.web.ClientAddress;

/** Gives programs the token they bring to every request. */
@Path("tokens")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

  @Inject private SignInService signIn;
  @Inject private TokenService tokens;
  @Inject private SignInQueries queries;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "The caller's tokens that are good; what they are was shown once.")
  public List<TokenRow> mine() {
    return queries.tokens();
  }

  @POST
  @SecurityRequirements
  @Operation(
      summary =
          "Exchanges name and password for a token; it is shown once and needs no Idempotency-Key."
              + " name (API unless given), scope (READ or ACT, which it is unless given) and days (30, 90 or 365)"
              + " may be left out.")
  public Response issue(@NotNull Credentials credentials) {
    EntryReader read = new EntryReader();
    String login = read.text("login", credentials.login(), 1, 40);
    String password = read.text("password", credentials.password(), 1, 128);
    read.done();
    TokenEntry.Terms terms = credentials.entry().read();
    return signIn
        .signIn(login, password.toCharArray(), ClientAddress.of(request))
        .map(who -> tokens.issue(who, terms))
        .map(
            token -> Response.status(201).header("Cache-Control", "no-store").entity(token).build())
        .orElseThrow(() -> new Unrecognised("identity.signInRefused"));
  }

  @DELETE
  @Path("{id: \\d{1,18}}")
  @Operation(summary = "Revokes a token of the caller at once.")
  public void revoke(@PathParam("id") long id) {
    tokens.revoke(id);
  }

  /** Name and password, and what the token is for. */
  public record Credentials(String login, String password, String name, String scope, String days) {

    private TokenEntry entry() {
      boolean isNamed = !EntryReader.plain(name).isEmpty();
      return new TokenEntry(isNamed ? name : "API", scope, days);
    }
  }
}
