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
import org.techmarket.identity.AccountEntry;
import org.techmarket.identity.service.AccountQueries;
import org.techmarket.identity.service.AccountRow;
import org.techmarket.identity.service.AccountService;
import org.techmarket.identity.service.SuspensionService;
import org.techmarket.intake.rest.Created;
import org.techmarket.shared.Decision;

/** Accounts, for administrators. */
@Path("accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

  @Inject private AccountService accounts;
  @Inject private SuspensionService suspensions;
  @Inject private AccountQueries queries;
  @Inject private Created created;

  @GET
  public List<AccountRow> all() {
    return queries.all();
  }

  @GET
  @Path("{id: \\d{1,18}}")
  public AccountRow one(@PathParam("id") long id) {
    return queries.require(id);
  }

  @POST
  public Response open(@HeaderParam("Idempotency-Key") String key, @NotNull AccountEntry entry) {
    return created.once(key, entry, "accounts", () -> accounts.open(entry), queries::require);
  }

  @POST
  @Path("{id: \\d{1,18}}/suspension")
  public AccountRow suspend(@PathParam("id") long id, @NotNull Decision decision) {
    suspensions.suspend(id, decision);
    return queries.require(id);
  }

  @POST
  @Path("{id: \\d{1,18}}/resumption")
  public AccountRow resume(@PathParam("id") long id, @NotNull Decision decision) {
    suspensions.resume(id, decision);
    return queries.require(id);
  }
}
