package org.techmarket.ear;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/**
 * A program that talks to the market for one account.
 *
 * @param token null for a program that does not say for whom
 */
record Program(URI base, String token) {

  static final String PASSWORD = "Correct-horse-1";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static Program of(URI base, String login) throws Exception {
    Answer answer =
        new Program(base, null).post("tokens", Map.of("login", login, "password", PASSWORD));
    return new Program(base, answer.created().getString("token"));
  }

  Answer get(String path) throws Exception {
    return send(request(path).GET());
  }

  /** Posts a decision or anything else that may be said twice. */
  Answer post(String path, Map<String, ?> body) throws Exception {
    return send(request(path).POST(json(body)));
  }

  /** Posts what makes something new. */
  Answer create(String path, Map<String, ?> body) throws Exception {
    String key = UUID.randomUUID().toString();
    return send(request(path).header("Idempotency-Key", key).POST(json(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve("/api/v1/" + path))
            .header("Content-Type", "application/json");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest.Builder request) throws Exception {
    return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
  }

  private static HttpRequest.BodyPublisher json(Map<String, ?> body) {
    return BodyPublishers.ofString(Json.createObjectBuilder(body).build().toString());
  }

  /** What the market answered. */
  record Answer(HttpResponse<String> http) {

    int status() {
      return http.statusCode();
    }

    JsonObject object() {
      try (var reader = Json.createReader(new StringReader(http.body()))) {
        return reader.readObject();
      }
    }

    /** What was asked for. */
    JsonObject ok() {
      return with(200);
    }

    /** What was made. */
    JsonObject created() {
      return with(201);
    }

    /** Status and code of a refusal that programs can read, such as "404 roadshow.booking". */
    String problem() {
      String type = http.headers().firstValue("Content-Type").orElse("");
      return type.startsWith("application/problem+json")
          ? status() + " " + object().getString("code")
          : "no problem but " + this;
    }

    @Override
    public String toString() {
      return "%s %s: %d %s"
          .formatted(http.request().method(), http.uri(), http.statusCode(), http.body());
    }

    private JsonObject with(int status) {
      if (status() != status) {
        throw new AssertionError("Not %d but %s".formatted(status, this));
      }
      return object();
    }
  }
}
