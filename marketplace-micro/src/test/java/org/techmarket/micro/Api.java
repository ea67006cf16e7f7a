package org.techmarket.micro;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * A program that talks to the market over REST.
 *
 * @param token null for nobody in particular
 */
public record Api(URI base, String token) {

  public static final ObjectMapper JSON = new ObjectMapper();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The same program with what it was given for a name and a password. */
  public Api signedIn(String login, String password) {
    Reply reply = post("/tokens", Map.of("login", login, "password", password));
    return new Api(base, reply.expect(201).get("token").asText());
  }

  public Reply get(String path) {
    return send(request(path).GET());
  }

  /** Sends under a key of its own. */
  public Reply post(String path, Object body) {
    return post(path, UUID.randomUUID().toString(), body);
  }

  public Reply post(String path, String key, Object body) {
    return send(request(path).header("Idempotency-Key", key).POST(json(body)));
  }

  /** Sends a file as it is. */
  public Reply upload(String name, String key, byte[] content) {
    String query = "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return send(
        request("/files" + query)
            .setHeader("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(content)));
  }

  public Reply put(String path, Object body) {
    return send(request(path).PUT(json(body)));
  }

  /** A request to a path below the API, to be completed. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", "application/json")
            .header("Accept-Language", "en");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  /** Sends and waits for the answer. */
  public static Reply send(HttpRequest.Builder request) {
    try {
      return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofString(
          body instanceof String text ? text : JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
