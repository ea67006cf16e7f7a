package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.RegistrationDesk;
import org.techmarket.micro.Reply;
import org.techmarket.micro.Visitor;

/** A contract from its scan to the certificate that anybody can check, by programs. */
class RegistrationIT {

  private static final Map<String, ?> SERVICE =
      Map.of("subType", "GENERAL", "industry", "3421", "ipType", "NONE", "ipNumbers", List.of());

  private static Market market;
  private static RegistrationDesk desk;
  private static Api seller;

  @BeforeAll
  static void openAPoint() throws Exception {
    market = Market.shared();
    desk = RegistrationDesk.open(market, "57");
    seller = desk.seller().api();
  }

  @Test
  void aContractIsRegisteredAndAnybodyChecksItsCertificate() {
    JsonNode registered = desk.registered(desk.applicant().submitted(Map.of(), SERVICE));
    String number = registered.at("/standing/number").asText();
    assertThat(number).matches("20\\d{2}3701570000\\d\\d");
    Reply file =
        Api.send(seller.request("/registrations/" + registered.get("id") + "/certificate").GET());
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).startsWith("application/pdf");
    assertThat(file.text()).startsWith("%PDF");
    JsonNode own = seller.get("/registrations/certificates").expect(200).get("rows");
    JsonNode seen =
        market.nobody().get("/verifications/" + own.get(0).get("code").asText()).expect(200);
    assertThat(seen.get("number").asText()).isEqualTo(number);
    assertThat(seen.toString()).doesNotContain("500000", "400000", "350000");
  }

  @Test
  void rolesAreEnforced() {
    JsonNode ready = desk.ready();
    String path = "/registrations/" + ready.get("id");
    for (Api other : List.of(seller, desk.registrar(), market.admin(), market.operator())) {
      assertThat(RegistrationDesk.issue(other, ready).status()).isEqualTo(403);
    }
    Map<String, Object> examination = RegistrationDesk.examination(ready);
    assertThat(desk.reviewer().post(path + "/examination", examination).status()).isEqualTo(403);
    assertThat(market.nobody().get(path).status()).isEqualTo(401);
    assertThat(market.institution().api().get(path).status()).isEqualTo(404);
    assertThat(seller.get("/registrations/of-point").status()).isEqualTo(403);
    assertThat(desk.registrar().get("/registrations/of-point").status()).isEqualTo(200);
  }

  @Test
  void wordsBesideTheFieldsComeBackToTheApplicant() {
    JsonNode submitted = desk.submitted();
    String path = "/registrations/" + submitted.get("id");
    desk.returned(submitted, "请补充技术内容", Map.of("summary", "请写明创新点"));
    JsonNode standing = seller.get(path).expect(200).get("standing");
    assertThat(standing.get("stage").asText()).isEqualTo("RETURNED");
    assertThat(standing.get("reason").asText()).isEqualTo("请补充技术内容");
    assertThat(standing.get("remarks").get("summary").asText()).isEqualTo("请写明创新点");
    Map<String, Object> noTable =
        Map.of("reason", "请补充技术内容", "remarks", List.of("summary"), "version", "0");
    assertThat(desk.registrar().post(path + "/return", noTable).violations())
        .containsExactly("remarks shared.notATable");
  }

  @Test
  void aPersonsNumberIsAnsweredMaskedToAllAndKeptNowhereInPlain() {
    JsonNode submitted =
        desk.applicant().submitted(Map.of("buyers", Entries.personBuying(Entries.PERSON)), SERVICE);
    String contract = "/contracts/" + submitted.at("/contract/id").asText();
    String answered = seller.get(contract).expect(200).toString();
    assertThat(answered).contains("\"personNumber\":\"110***********002X\"");
    Visitor registrar = new Visitor(market.server().base());
    registrar.signedIn(market.loginOf(desk.registrar()), Market.PASSWORD);
    String page = registrar.get("/workbench/registration/case?id=" + submitted.get("id")).text();
    assertThat(page).contains("110***********002X");
    assertThat(answered + page).doesNotContain(Entries.PERSON);
    for (String table : List.of("contract_party", "registration_case", "idempotent_answer")) {
      String plain = "select count(*) from %s t where t::text ~ '19491231|3139343931323331'";
      assertThat(market.sql().number(plain.formatted(table))).as(table).isZero();
    }
  }

  @Test
  void anUnknownCodeIsNotFoundAndSaysNothingElse() {
    market
        .nobody()
        .get("/verifications/0000000000000000")
        .refused(404, "registration.certificate.notFound");
    market.nobody().get("/verifications/%25").refused(404, "registration.certificate.notFound");
  }
}
