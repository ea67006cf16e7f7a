package org.techmarket.trade.rest;

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
import org.techmarket.shared.Slice;
import org.techmarket.shared.rest.SearchParameters;
import org.techmarket.trade.ContractEntry;
import org.techmarket.trade.service.ContractQueries;
import org.techmarket.trade.service.ContractRow;
import org.techmarket.trade.service.ContractService;
import org.techmarket.trade.service.ContractView;

/** The contracts of an organisation. */
@Path("contracts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {

  @Inject private ContractService contracts;
  @Inject private ContractQueries queries;
  @Inject private Created created;

  @GET
  public Slice<ContractRow> own(@BeanParam SearchParameters search) {
    return queries.own(search.read());
  }

  @GET
  @Path("{key}")
  public ContractView one(@PathParam("key") String key) {
    return queries.view(key);
  }

  @POST
  public Response enter(@HeaderParam("Idempotency-Key") String key, @NotNull ContractEntry entry) {
    return created.once(
        key,
        entry,
        "contracts",
        () -> contracts.enter(entry),
        id -> queries.view(String.valueOf(id)));
  }
}
