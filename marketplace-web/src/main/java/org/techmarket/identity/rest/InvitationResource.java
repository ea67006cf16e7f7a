package org.techmarket.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.techmarket.identity.InvitationEntry;
import org.techmarket.identity.service.InvitationRow;
import org.techmarket.identity.service.MemberQueries;
import org.techmarket.identity.service.MemberService;
import org.techmarket.shared.Decision;

/** Invitations into the organisation of the one who asks. */
@Path("invitations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

  @Inject private MemberQueries queries;
  @Inject private MemberService members;

  @GET
  public List<InvitationRow> open() {
    return queries.invitations();
  }

  @POST
  @Operation(
      summary =
          "Invites somebody; the key, with which they sign up, is shown once and needs no Idempotency-Key.")
  public Response invite(@NotNull InvitationEntry entry) {
    Map<String, String> shown = Map.of("invitation", members.invite(entry));
    return Response.status(201).header("Cache-Control", "no-store").entity(shown).build();
  }

  @POST
  @Path("{id: \\d{1,18}}/revocation")
  public List<InvitationRow> revoke(@PathParam("id") long id, @NotNull Decision decision) {
    members.revoke(id, decision);
    return queries.invitations();
  }
}
