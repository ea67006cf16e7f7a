package org.techmarket.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.techmarket.intake.Answer;
import org.techmarket.intake.service.OnceService;
import org.techmarket.shared.rest.MarketJson;
import org.techmarket.shared.service.Vault;

/** Answers a program that creates something: once, however often it asks under the same key. */
@RequestScoped
public class Created {

  private static final Jsonb JSON = MarketJson.JSON;

  @Inject private OnceService once;
  @Inject private HttpServletRequest request;
  @Inject private Vault vault;

  /**
   * Creates a thing and shows it.
   *
   * @param key the header {@code Idempotency-Key}
   * @param entry what was sent
   * @param collection where such things are, such as {@code bookings}
   * @param work creates it and gives its key
   * @param view shows it
   */
  public Response once(
      String key, Object entry, String collection, LongSupplier work, LongFunction<?> view) {
    String asked = vault.mark(request.getRequestURI() + "\n" + JSON.toJson(entry));
    Answer answer =
        once.once(
            key,
            asked,
            () -> {
              long id = work.getAsLong();
              return new Answer(
                  201, "/api/v1/" + collection + "/" + id, JSON.toJson(view.apply(id)));
            });
    return Response.status(answer.status())
        .location(URI.create(answer.location()))
        .type(MediaType.APPLICATION_JSON)
        .entity(answer.body())
        .build();
  }
}
