package org.techmarket.micro;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What the market answered. */
public record Reply(int status, java.net.http.HttpHeaders headers, String text) {

  static Reply of(HttpResponse<String> response) {
    return new Reply(response.statusCode(), response.headers(), response.body());
  }

  /** The answer, which must have this status. */
  public JsonNode expect(int wanted) {
    assertThat(status).as(text).isEqualTo(wanted);
    return json();
  }

  /** A refusal, which must be a problem of this status and code. */
  public JsonNode refused(int wanted, String code) {
    JsonNode problem = expect(wanted);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(problem.get("code").asText()).isEqualTo(code);
    assertThat(problem.get("status").asInt()).isEqualTo(wanted);
    return problem;
  }

  public JsonNode json() {
    try {
      return Api.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON, but " + text, e);
    }
  }

  /** Every fault as its field and code, such as {@code name shared.required}. */
  public List<String> violations() {
    List<String> faults = new ArrayList<>();
    json()
        .path("violations")
        .forEach(v -> faults.add(v.get("field").asText() + " " + v.get("code").asText()));
    return faults;
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
