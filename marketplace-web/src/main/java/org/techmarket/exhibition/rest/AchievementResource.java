package org.techmarket.exhibition.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.techmarket.exhibition.AchievementEntry;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementRow;
import org.techmarket.exhibition.service.AchievementSearch;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.exhibition.service.AchievementView;
import org.techmarket.intake.rest.Created;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Slice;

/** The library of achievements, and the way into it. */
@Path("achievements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AchievementResource {

  private static final String ID = "{id: \\d{1,18}}";

  @Inject private AchievementService achievements;
  @Inject private AchievementQueries queries;
  @Inject private Created created;

  @GET
  public Slice<AchievementRow> search(
      @QueryParam("q") String text,
      @QueryParam("field") String field,
      @QueryParam("trl") String lowestTrl,
      @QueryParam("page") String page) {
    return queries.search(AchievementSearch.read(text, field, lowestTrl, page));
  }

  @GET
  @Path("{key}")
  public AchievementView one(@PathParam("key") String key) {
    return queries.view(key);
  }

  @POST
  public Response submit(
      @HeaderParam("Idempotency-Key") String key, @NotNull AchievementEntry entry) {
    return created.once(
        key,
        entry,
        "achievements",
        () -> achievements.submit(entry),
        id -> queries.view(String.valueOf(id)));
  }

  @PUT
  @Path("{key: \\d{1,18}}")
  public AchievementView correct(@PathParam("key") long id, @NotNull AchievementEntry entry) {
    achievements.correct(id, entry);
    return queries.view(String.valueOf(id));
  }

  @POST
  @Path(ID + "/publication")
  public AchievementView publish(@PathParam("id") long id, @NotNull Decision decision) {
    achievements.publish(id, decision);
    return queries.view(String.valueOf(id));
  }

  @POST
  @Path(ID + "/return")
  public AchievementView returnForCorrection(@PathParam("id") long id, @NotNull Decision decision) {
    achievements.returnForCorrection(id, decision);
    return queries.view(String.valueOf(id));
  }

  @POST
  @Path(ID + "/rejection")
  public AchievementView reject(@PathParam("id") long id, @NotNull Decision decision) {
    achievements.reject(id, decision);
    return queries.view(String.valueOf(id));
  }
}
