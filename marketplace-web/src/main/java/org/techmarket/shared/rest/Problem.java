package org.techmarket.shared.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.techmarket.shared.Unavailable;

/**
 * A refusal programs can read (RFC 9457).
 *
 * @param code stable, and the key of the sentence in {@code detail}
 */
public record Problem(int status, String code, String title, String detail, JsonObject more) {

  public static final String TYPE = "application/problem+json";

  /** The answer, never kept by anybody on the way. */
  public Response response() {
    Response.ResponseBuilder answer = Response.status(status).type(TYPE).entity(json());
    headers().forEach(answer::header);
    return answer.build();
  }

  /** What is said beside it. */
  public Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>(Map.of("Cache-Control", "no-store"));
    if (status == 401) {
      headers.put("WWW-Authenticate", "Bearer");
    }
    if (status == 503) {
      headers.put("Retry-After", String.valueOf(Unavailable.RETRY_SECONDS));
    }
    return headers;
  }

  /** The problem as text. */
  public String json() {
    JsonObjectBuilder json =
        MarketJson.PARTS
            .createObjectBuilder()
            .add("type", "urn:techmarket:problem:" + code)
            .add("title", title)
            .add("status", status)
            .add("detail", detail)
            .add("code", code);
    more.forEach(json::add);
    return json.build().toString();
  }

  static JsonObject details(Map<String, Object> details) {
    JsonObjectBuilder json = MarketJson.PARTS.createObjectBuilder();
    details.forEach(
        (name, value) -> {
          if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = MarketJson.PARTS.createArrayBuilder();
            several.forEach(one -> array.add(((Number) one).longValue()));
            json.add(name, array);
          } else {
            json.add(name, String.valueOf(value));
          }
        });
    return json.build();
  }
}
