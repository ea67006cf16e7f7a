package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.techmarket.micro.Api;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Papers;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/** What keeps one visitor's browser, session and files from being turned against them. */
class SafeguardsIT {

  private static final String ME = "/workbench/identity/me";
  private static final String FORM = "/workbench/exhibition/achievement-entry";
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static Market market;
  private static Institution institution;
  private static String session;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    institution = market.institution();
    session = signedIn(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # Sec-Fetch-Site | Origin | Referer | with a session | without: of what is let through there is nothing at the address
          same-origin | -                    | -                       | 404 | 404
          none        | -                    | -                       | 404 | 404
          cross-site  | -                    | -                       | 403 | 403
          same-site   | -                    | -                       | 403 | 403
          cross-site  | {own}                | {own}/workbench/queue   | 403 | 403
          -           | {own}                | -                       | 404 | 404
          -           | https://evil.example | -                       | 403 | 403
          -           | https://evil.example | {own}/workbench/queue   | 403 | 403
          -           | null                 | -                       | 403 | 403
          -           | -                    | {own}/workbench/queue   | 404 | 404
          -           | -                    | https://evil.example/   | 403 | 403
          -           | -                    | -                       | 403 | 404
          """)
  void whatIsSentMustComeFromAPageOfOurs(
      String site, String origin, String referer, int withSession, int without) throws Exception {
    assertThat(sent("/nowhere", null, site, origin, referer).statusCode()).isEqualTo(without);
    assertThat(sent("/nowhere", session, site, origin, referer).statusCode())
        .isEqualTo(withSession);
  }

  /** Pages and what programs are answered are asked by {@code AccessTableIT}. */
  @Test
  void whatIsNoPageSaysWhatBrowsersMayDoWithIt() throws Exception {
    Matcher style =
        Pattern.compile("href=\"(/jakarta.faces.resource/[^\"]+css[^\"]*)")
            .matcher(opened("/", null).body());
    assertThat(style.find()).isTrue();
    for (HttpResponse<String> reply :
        List.of(
            opened(style.group(1), null),
            sent("/nowhere", null, "cross-site", null, null),
            send(request("/", null).DELETE()))) {
      assertThat(reply.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void aSessionIsNothingToThePrograms() throws Exception {
    HttpRequest.Builder request =
        request("/api/v1/tokens", session).header("Sec-Fetch-Site", "same-origin");
    assertThat(send(request).statusCode()).isEqualTo(401);
  }

  @Test
  void whoSignsInGetsASessionThatNobodyKnewBefore() throws Exception {
    HttpResponse<String> asked = sent(ME, null, "same-origin", null, null);
    assertThat(asked.statusCode()).isEqualTo(302);
    String before = cookie(asked).getValue();
    String after = signedIn("JSESSIONID=" + before);
    assertThat(after).isNotEqualTo("JSESSIONID=" + before);
    assertThat(opened(ME, "JSESSIONID=" + before).statusCode()).isEqualTo(302);
    assertThat(opened(ME, after).statusCode()).isEqualTo(200);
  }

  @Test
  void noScriptReadsTheCookiesAndNoOtherSiteSendsThem() throws Exception {
    HttpResponse<String> asked = sent(ME, null, "same-origin", null, null);
    HttpResponse<String> language = opened("/language?to=en", null);
    for (HttpResponse<String> reply : List.of(asked, language)) {
      assertThat(reply.headers().firstValue("Set-Cookie").orElse(""))
          .containsIgnoringCase("HttpOnly")
          .containsIgnoringCase("SameSite=Lax")
          .contains("Path=/");
    }
  }

  /** The quickest of several, for this machine has other things to do. */
  @Test
  void anUnknownNameTakesAsLongAsAWrongPassword() {
    market.hashInEarnest(institution.login());
    Duration known = quickest(institution.login());
    Duration unknown = quickest("nobody-of-this-name-either");
    assertThat(unknown).isGreaterThan(known.dividedBy(3));
  }

  @Test
  void whatStrangersSendDoesNotFillTheMemory() throws Exception {
    assertThat(comesBack(1_000_000)).isTrue();
    for (int i = 0; i < 16; i++) {
      interrupted(1_000_000);
    }
    assertThat(comesBack(1_000_000)).isFalse();
    assertThat(comesBack(1_000)).isTrue();
  }

  @Test
  void whatIsTwoThingsAtOnceGoesOutAsTheOneWeJudgedItToBe() throws Exception {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(Papers.pdf(), Papers.pdf().length + page.length);
    System.arraycopy(page, 0, both, Papers.pdf().length, page.length);
    JsonNode file =
        institution.api().upload("invoice.html", UUID.randomUUID().toString(), both).expect(201);
    HttpResponse<String> got = opened("/workbench/files/" + file.get("id"), session);
    assertThat(got.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
    assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(got.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .endsWith("invoice.html.pdf");
  }

  /** Whether what somebody sent whose session had ended is there once they have signed in. */
  private static boolean comesBack(int characters) throws Exception {
    HttpResponse<String> reply = interrupted(characters);
    if (reply.headers().firstValue("Set-Cookie").isEmpty()) {
      return false;
    }
    String signedIn = signedIn("JSESSIONID=" + cookie(reply).getValue());
    return opened(FORM, signedIn).body().contains("x".repeat(characters));
  }

  private static HttpResponse<String> interrupted(int characters) throws Exception {
    HttpResponse<String> reply =
        send(
            request(FORM, null)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=" + "x".repeat(characters))));
    assertThat(reply.statusCode()).isEqualTo(302);
    return reply;
  }

  private static Duration quickest(String login) {
    return IntStream.range(0, 4)
        .mapToObj(i -> failed(login))
        .min(Duration::compareTo)
        .orElseThrow();
  }

  /** From an address of its own. */
  private static Duration failed(String login) {
    Instant start = Instant.now();
    String wrong = "{\"login\":\"%s\",\"password\":\"wrong\"}".formatted(login);
    Reply reply =
        Api.send(
            market
                .nobody()
                .request("/tokens")
                .header("X-Forwarded-For", "198.51.100.8")
                .POST(BodyPublishers.ofString(wrong)));
    reply.refused(401, "identity.signInRefused");
    return Duration.between(start, Instant.now());
  }

  /** The cookie of a session that begins where another was, if any. */
  private static String signedIn(String before) throws Exception {
    WebForm form =
        WebForm.with(
            "sign-in-submit", new Visitor(market.server().base()).get("/identity/sign-in").text());
    String typed =
        Visitor.encoded(
            form.filled(Map.of("login", institution.login(), "password", Market.PASSWORD))
                .fields());
    HttpRequest.Builder request =
        request(form.action(), before)
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded");
    HttpResponse<String> reply = send(request.POST(BodyPublishers.ofString(typed)));
    assertThat(reply.statusCode()).isEqualTo(302);
    return "JSESSIONID=" + cookie(reply).getValue();
  }

  private static HttpCookie cookie(HttpResponse<String> reply) {
    return reply.headers().allValues("Set-Cookie").stream()
        .flatMap(header -> HttpCookie.parse(header).stream())
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse<String> opened(String path, String cookie) throws Exception {
    return send(request(path, cookie));
  }

  private static HttpResponse<String> sent(
      String path, String cookie, String site, String origin, String referer) throws Exception {
    HttpRequest.Builder request = request(path, cookie).POST(BodyPublishers.noBody());
    said(request, "Sec-Fetch-Site", site);
    said(request, "Origin", origin);
    said(request, "Referer", referer);
    return send(request);
  }

  private static void said(HttpRequest.Builder request, String header, String value) {
    if (value != null) {
      request.header(header, value.replace("{own}", market.server().base().toString()));
    }
  }

  private static HttpRequest.Builder request(String path, String cookie) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(market.server().base() + path));
    return cookie == null ? request : request.header("Cookie", cookie);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
  }
}
