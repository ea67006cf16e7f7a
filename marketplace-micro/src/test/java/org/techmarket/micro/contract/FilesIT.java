package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Papers;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;

/** Files over HTTP: what goes in comes out, to those whose it is. */
class FilesIT {

  private static final int MOST_BYTES = 50 * 1024 * 1024;

  private static Market market;
  private static Institution institution;
  private static Institution rival;

  @BeforeAll
  static void open() throws Exception {
    market = Market.shared();
    institution = market.institution();
    rival = market.institution();
  }

  @Test
  void aFileOfFiftyMegabytesComesBackByteForByte() throws Exception {
    byte[] sent = Papers.jpeg(MOST_BYTES);
    sent[MOST_BYTES - 1] = 7;
    JsonNode file = upload("扫描 1.jpeg", sent).expect(201);
    HttpResponse<byte[]> got = download(institution.api(), file.get("id").asLong());
    assertThat(got.body()).isEqualTo(sent);
    assertThat(got.headers().firstValue("Content-Type").orElse("")).startsWith("image/jpeg");
    assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(got.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''%E6%89%AB%E6%8F%8F%201.jpeg");
  }

  @Test
  void theSameFileUnderTheSameKeyIsStoredOnce() {
    String key = UUID.randomUUID().toString();
    Reply first = institution.api().upload("a.pdf", key, Papers.pdf());
    Reply second = institution.api().upload("a.pdf", key, Papers.pdf());
    assertThat(second.expect(201).get("id")).isEqualTo(first.expect(201).get("id"));
    Reply other = institution.api().upload("a.pdf", key, Papers.jpeg(100));
    assertThat(other.violations()).containsExactly("Idempotency-Key intake.keyUsed");
  }

  @Test
  void aPageGivesAFileOutToItsOrganisationOnly() {
    JsonNode file = upload("a.pdf", Papers.pdf()).expect(201);
    String path = "/workbench/files/" + file.get("id");
    Reply own = browser(institution).get(path);
    assertThat(own.status()).isEqualTo(200);
    assertThat(own.header("Content-Disposition")).endsWith("a.pdf");
    assertThat(browser(rival).get(path).status()).isEqualTo(404);
    assertThat(new Visitor(market.server().base()).get(path).status()).isEqualTo(302);
  }

  @Test
  void theScanOfAContractIsNamedInIt() {
    String scan = upload("a.pdf", Papers.pdf()).expect(201).get("id").asText();
    JsonNode contract = institution.api().post("/contracts", Entries.contract(scan)).expect(201);
    assertThat(contract.at("/scan/name").asText()).isEqualTo("a.pdf");
    assertThat(contract.at("/price/totalAmount").decimalValue()).isEqualByComparingTo("500000");
    String number = contract.get("number").asText();
    assertThat(number).matches("HT-\\d{4}-\\d{6}");
    institution.api().get("/contracts/" + number).expect(200);
    rival.api().get("/contracts/" + number).refused(404, "trade.contract.notFound");
  }

  private static Reply upload(String name, byte[] content) {
    return institution.api().upload(name, UUID.randomUUID().toString(), content);
  }

  private static Visitor browser(Institution whose) {
    return new Visitor(market.server().base()).signedIn(whose.login(), Market.PASSWORD);
  }

  private static HttpResponse<byte[]> download(Api by, long id)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(by.base() + "/api/v1/files/" + id))
            .header("Authorization", "Bearer " + by.token())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
  }
}
