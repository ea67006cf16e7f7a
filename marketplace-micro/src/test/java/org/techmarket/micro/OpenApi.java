package org.techmarket.micro;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.TreeSet;

/** What the market says about its API. */
public record OpenApi(JsonNode document) {

  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

  public static OpenApi of(Market market) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(market.server().base() + "/openapi"))
            .header("Accept", "application/json");
    return new OpenApi(Api.send(request).expect(200));
  }

  /** Verb and path below the API, such as {@code GET /achievements/{key}}. */
  public Set<String> operations() {
    Set<String> operations = new TreeSet<>();
    for (var path : document.get("paths").properties()) {
      String plain = path.getKey().replace("/api/v1", "");
      for (var item : path.getValue().properties()) {
        if (VERBS.contains(item.getKey())) {
          operations.add(item.getKey().toUpperCase(java.util.Locale.ROOT) + " " + plain);
        }
      }
    }
    return operations;
  }
}
