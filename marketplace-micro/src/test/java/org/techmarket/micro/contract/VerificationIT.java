package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.RegistrationDesk;
import org.techmarket.micro.Visitor;

/** What anybody may check about a certificate, and who may download it. */
class VerificationIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final AtomicInteger VISITORS = new AtomicInteger();
  private static final int MOST = 60;

  private static Market market;
  private static RegistrationDesk desk;
  private static Institution buyer;
  private static JsonNode open;
  private static String code;
  private static String secretCode;

  private String address;

  @BeforeAll
  static void register() throws Exception {
    market = Market.shared();
    desk = RegistrationDesk.open(market, "58");
    buyer = market.institution();
    open = registered(Map.of("buyers", Entries.buyers(buyer.creditCode())), Map.of());
    JsonNode secret = registered(Map.of("name", "秘不示人的合金配方开发"), Map.of("confidential", "YES"));
    code = withBothFigures(codeOf(open));
    secretCode = codeOf(secret);
  }

  private static JsonNode registered(Map<String, ?> contract, Map<String, ?> form) {
    return desk.registered(desk.applicant().submitted(contract, form));
  }

  /** Not every code holds a nought and a one, which people take for letters. */
  private static String withBothFigures(String issued) {
    String code = "01" + issued.substring(2);
    market.sql().execute("update certificate set code = ? where code = ?", code, issued);
    return code;
  }

  /** Whoever asks comes from an address of their own. */
  @BeforeEach
  void arrive() {
    address = "203.0.113." + VISITORS.incrementAndGet();
  }

  @Test
  void thePageShowsWhatIsRegisteredAndNeverTheAmount() throws Exception {
    HttpResponse<String> page = get("/verify/" + code);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(number(open), name(open), "技术开发 · 委托开发", "已登记")
        .doesNotContain("500,000", "500000", "400,000", "400000", "350,000", "350000");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
  }

  @Test
  void aConfidentialProjectIsMaskedInEverySense() throws Exception {
    String page = get("/verify/" + secretCode).body();
    assertThat(page).contains("秘******").doesNotContain("秘不示人", "合金配方");
  }

  @Test
  void aCodeIsReadAsPeopleCopyIt() throws Exception {
    String copied = code.toLowerCase().replace('0', 'o').replace('1', 'l');
    HttpResponse<String> found = get("/verify/" + copied.replaceAll("(.{4})(?=.)", "$1-"));
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains(number(open));
    HttpResponse<String> typed = get("/verify?code=" + encoded(" " + copied));
    assertThat(typed.statusCode()).isEqualTo(302);
    assertThat(typed.headers().firstValue("Location").orElse("")).endsWith("/verify/" + code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "1",
        "%00",
        "%27%20or%201"
      })
  void anUnknownCodeIsToldWhatToCheck(String unknown) throws Exception {
    HttpResponse<String> page = get("/verify/" + unknown);
    assertThat(page.statusCode()).isIn(404, 400);
    assertThat(page.body()).doesNotContain("<script>alert", "Exception", number(open));
    if (unknown.matches("\\d+")) {
      assertThat(page.body()).contains("没有找到这个验证码", "验证码共 16 位");
    }
  }

  @Test
  void theAmountIsConfirmedOrDeniedButNotTold() throws Exception {
    assertThat(ask(code, "amount", "５００，０００").body()).contains("与登记的合同成交总额一致");
    String denied = ask(code, "amount", "400000").body();
    assertThat(denied).contains("与登记的合同成交总额不一致").doesNotContain("500000", "500,000");
    assertThat(ask(code, "amount", "half a million").body())
        .contains("data-test=\"amount-answer\"");
  }

  @Test
  void onlyTheFileThatWasIssuedIsTheOneIssued() throws Exception {
    byte[] pdf = download(browser(desk.seller()), "certificate").body();
    assertThat(ask(code, "sha256", hash(pdf)).body()).contains("没有改动过");
    assertThat(ask(secretCode, "sha256", hash(pdf)).body()).contains("不是登记机构发出的证明");
    pdf[pdf.length / 2] ^= 1;
    assertThat(ask(code, "sha256", hash(pdf)).body()).contains("不是登记机构发出的证明");
  }

  @Test
  void whoeverAsksTooOftenMustWaitWhateverTheyAsk() throws Exception {
    for (int i = 0; i < MOST; i++) {
      assertThat(ask(code, "amount", String.valueOf(i)).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> refused = ask(code, "amount", "500000");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("查询过于频繁").doesNotContain("一致。", number(open));
    assertThat(get("/verify/" + code).statusCode()).isEqualTo(429);
    assertThat(get("/api/v1/verifications/" + code).statusCode()).isEqualTo(429);
    assertThat(get("/verify/0000000000000000").statusCode()).isEqualTo(429);
    arrive();
    assertThat(get("/verify/" + code).statusCode()).isEqualTo(200);
  }

  @Test
  void sellerBuyerAndThePointDownloadBothPapersAndNobodyElse() throws Exception {
    for (Institution institution : new Institution[] {desk.seller(), buyer}) {
      Visitor party = browser(institution);
      HttpResponse<byte[]> certificate = download(party, "certificate");
      assertThat(certificate.statusCode()).isEqualTo(200);
      assertThat(certificate.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/pdf");
      assertThat(certificate.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(certificate.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment; filename*=UTF-8''%E6%8A%80%E6%9C%AF")
          .endsWith("%20" + number(open) + ".pdf");
      assertThat(certificate.headers().firstValue("ETag"))
          .contains('"' + hash(certificate.body()) + '"');
      assertThat(download(party, "form").body())
          .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
    Visitor stranger = browser(market.institution());
    assertThat(download(stranger, "certificate").statusCode()).isEqualTo(404);
    assertThat(download(stranger, "form").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HTTP.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> ask(String code, String field, String typed)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request("/verify/" + code).header("Content-Type", "application/x-www-form-urlencoded");
    return HTTP.send(
        request.POST(BodyPublishers.ofString(field + "=" + encoded(typed))).build(),
        BodyHandlers.ofString());
  }

  /** As the proxy on this machine sends it on. */
  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(market.server().base() + path))
        .header("X-Forwarded-For", address);
  }

  private static HttpResponse<byte[]> download(Visitor by, String paper) {
    return by.download("/workbench/registration/" + paper + "/" + open.get("id"));
  }

  private static Visitor browser(Institution whose) {
    return new Visitor(market.server().base()).signedIn(whose.login(), Market.PASSWORD);
  }

  private static String codeOf(JsonNode registered) {
    for (JsonNode row :
        desk.seller().api().get("/registrations/certificates").expect(200).get("rows")) {
      if (row.get("caseId").asLong() == registered.get("id").asLong()) {
        return row.get("code").asText();
      }
    }
    throw new AssertionError("No certificate of " + registered.get("id"));
  }

  private static String number(JsonNode registered) {
    return registered.at("/standing/number").asText();
  }

  private static String name(JsonNode registered) {
    return registered.at("/contract/name").asText();
  }

  private static String hash(byte[] content) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
