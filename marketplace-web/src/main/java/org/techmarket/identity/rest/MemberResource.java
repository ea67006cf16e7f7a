package org.techmarket.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.techmarket.identity.MemberEntry;
import org.techmarket.identity.service.MemberQueries;
import org.techmarket.identity.service.MemberRow;
import org.techmarket.identity.service.MemberService;
import org.techmarket.shared.Decision;

/** The people of the organisation of the one who asks. */
@Path("members")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MemberResource {

  private static final String ID = "{id: \\d{1,18}}";

  @Inject private MemberQueries queries;
  @Inject private MemberService members;

  @GET
  public List<MemberRow> members() {
    return queries.members();
  }

  @PUT
  @Path(ID + "/roles")
  public MemberRow allow(@PathParam("id") long id, @NotNull MemberEntry entry) {
    members.allow(id, entry);
    return queries.member(id);
  }

  @POST
  @Path(ID + "/removal")
  public List<MemberRow> remove(@PathParam("id") long id, @NotNull Decision decision) {
    members.remove(id, decision);
    return queries.members();
  }

  @POST
  @Path(ID + "/handover")
  public MemberRow handOver(@PathParam("id") long id, @NotNull Decision decision) {
    members.handOver(id, decision);
    return queries.member(id);
  }
}
