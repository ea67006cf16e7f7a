package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Market;
import org.techmarket.micro.OpenApi;
import org.techmarket.micro.Reply;

/** Languages, tokens and the description of the API. */
class RimIT {

  private static Market market;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
  }

  @Test
  void aRefusalIsSaidInTheLanguageThatWasAskedFor() {
    assertThat(detail("en-GB,en;q=0.9,zh;q=0.5")).matches("[\\x20-\\x7e“”‘’–—…]+");
    assertThat(detail("zh-CN")).containsPattern("\\p{IsHan}");
    assertThat(detail("fr")).containsPattern("\\p{IsHan}");
    assertThat(detail("*;q=x,,;;")).containsPattern("\\p{IsHan}");
  }

  @Test
  void aProblemNamesItsTypeAndIsNotKept() {
    Reply reply = market.nobody().get("/roadshows/LY-209901-001");
    JsonNode problem = reply.refused(404, "roadshow.roadshow.notFound");
    assertThat(problem.get("type").asText())
        .isEqualTo("urn:techmarket:problem:roadshow.roadshow.notFound");
    assertThat(problem.get("title").asText()).isNotBlank();
    assertThat(problem.get("detail").asText()).doesNotContain("{", "roadshow.roadshow");
    assertThat(reply.header("Cache-Control")).contains("no-store");
  }

  @Test
  void aPageIsPackedForWhoeverTakesItAndForNobodyElse() throws Exception {
    HttpRequest.Builder home = HttpRequest.newBuilder(market.server().base());
    Reply plain = Api.send(home);
    Reply packed = Api.send(home.header("Accept-Encoding", "gzip"));
    assertThat(plain.header("Content-Encoding")).isEmpty();
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.header("Vary")).isEqualTo("Accept-Encoding");
    assertThat(packed.text().length() * 2).isLessThan(plain.text().length());
  }

  @Test
  void aTokenEndsWhenItsTimeIsOver() {
    Api institution = market.institution().api();
    institution.get("/bookings").expect(200);
    String hash = Market.hash(institution.token());
    market
        .sql()
        .execute(
            "update api_token set created_at = now() - interval '91 days', expires_at = now() where hash = ?",
            hash);
    institution.get("/bookings").refused(401, "http.401");
  }

  @Test
  void aTokenIsShownOnceAndLastsAsLongAsTheParameterSays() {
    Map<String, Object> who =
        Map.of("login", "admin", "password", "Correct horse battery staple 1");
    Reply reply = market.nobody().post("/tokens", who);
    JsonNode token = reply.expect(201);
    assertThat(token.get("token").asText()).startsWith("mkt_").hasSizeGreaterThan(40);
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    assertThat(
            market
                .sql()
                .number(
                    "select count(*) from api_token where hash = ?", token.get("token").asText()))
        .isZero();
    assertThat(java.time.Instant.parse(token.get("expiresAt").asText()))
        .isBetween(
            java.time.Instant.now().plus(java.time.Duration.ofDays(89)),
            java.time.Instant.now().plus(java.time.Duration.ofDays(91)));
  }

  @Test
  void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
    Reply wrong = market.nobody().post("/tokens", Map.of("login", "admin", "password", "wrong"));
    Reply unknown = market.nobody().post("/tokens", Map.of("login", "nobody", "password", "wrong"));
    wrong.refused(401, "identity.signInRefused");
    assertThat(unknown.text()).isEqualTo(wrong.text());
  }

  /** In an EAR Payara does not read the settings of the WAR, among them what completes this. */
  @Test
  @Tag("one-jar")
  void openapiDescribesEveryResource() {
    assertThat(OpenApi.of(market).operations())
        .contains(
            "POST /tokens",
            "POST /organisations",
            "GET /achievements/{key}",
            "POST /roadshows/{number}/slots/{ordinal}/bookings",
            "POST /bookings/{id}/confirmation",
            "GET /halls")
        .hasSizeGreaterThanOrEqualTo(30)
        .noneMatch(operation -> operation.contains("\\"));
  }

  @Test
  @Tag("one-jar")
  void openapiNamesEachOperationOnceAndSaysHowItRefuses() {
    JsonNode document = OpenApi.of(market).document();
    assertThat(document.findValuesAsText("operationId"))
        .hasSizeGreaterThan(30)
        .doesNotHaveDuplicates();
    JsonNode refusal =
        document.at("/paths/~1api~1v1~1halls/get/responses/4XX/content/application~1problem+json");
    assertThat(refusal.at("/schema/$ref").asText()).isEqualTo("#/components/schemas/Problem");
    assertThat(document.at("/components/schemas/Problem/properties").properties())
        .extracting(Map.Entry::getKey)
        .contains("code", "detail", "violations", "grounds", "incident");
  }

  @Test
  @Tag("one-jar")
  void openapiNamesTheFieldsOfWhatIsSentAndAnswered() {
    JsonNode schemas = OpenApi.of(market).document().at("/components/schemas");
    assertThat(schemas.at("/PitchEntry/properties").fieldNames())
        .toIterable()
        .contains("presenter", "phone", "seeking", "version");
    assertThat(schemas.at("/BookingView/properties").fieldNames())
        .toIterable()
        .contains("stage", "actUntil");
    assertThat(schemas.at("/PartyEntry/properties/code/description").asText())
        .contains("resident identity number");
    assertThat(schemas.at("/PersonNumber/description").asText()).contains("masked");
    assertThat(schemas.fieldNames()).toIterable().noneMatch(name -> name.startsWith("Jaxb"));
  }

  private static String detail(String language) {
    HttpRequest.Builder request =
        market
            .admin()
            .request("/organisations")
            .setHeader("Accept-Language", language)
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    return Api.send(request).json().get("violations").get(0).get("message").asText();
  }
}
