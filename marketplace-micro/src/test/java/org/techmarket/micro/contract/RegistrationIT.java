package org.techmarket.micro.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Api;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Reply;

/** A contract from its scan to the certificate that anybody can check, by programs. */
class RegistrationIT {

  private static final List<String> QUESTIONS =
      List.of(
          "WRITTEN",
          "PARTIES_CLEAR",
          "SUBJECT_CLEAR",
          "PRICE_CLEAR",
          "SECURITY_GIVEN",
          "NAME_FITS",
          "NO_MONOPOLY",
          "SEALED",
          "IN_FORCE",
          "PROVED",
          "LAWFUL",
          "TECHNICAL",
          "NOT_REGISTERED_ELSEWHERE",
          "AUTHORISED",
          "OF_THIS_POINT",
          "LICENSED_TO_PRODUCE",
          "GENUINE",
          "TECHNICAL_PROBLEM");

  private static Market market;
  private static Institution seller;
  private static Api registrar;
  private static Api reviewer;
  private static long point;

  @BeforeAll
  static void openAPoint() throws Exception {
    market = Market.shared();
    seller = market.institution();
    String office = String.valueOf(market.institution().organisation());
    registrar = market.account("REGISTRAR", office);
    reviewer = market.account("REGISTRAR_REVIEWER", office);
    point =
        market
            .admin()
            .post(
                "/registration-points",
                Map.of(
                    "organisation",
                    office,
                    "cityCode",
                    "370100",
                    "pointCode",
                    "77",
                    "acceptsProvince",
                    "YES"))
            .expect(201)
            .get("id")
            .asLong();
  }

  @Test
  void aContractIsRegisteredAndAnybodyChecksItsCertificate() throws Exception {
    JsonNode found = inRecheck();
    String path = "/registrations/" + found.get("id");
    JsonNode registered = reviewer.post(path + "/issue", Market.version(found)).expect(200);
    String number = registered.get("standing").get("number").asText();
    assertThat(number).matches("20\\d{2}3701770000\\d\\d");
    Reply file = Api.send(seller.api().request(path + "/certificate").GET());
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).startsWith("application/pdf");
    assertThat(file.text()).startsWith("%PDF");
    JsonNode own = seller.api().get("/registrations/certificates").expect(200);
    String code = own.get(0).get("code").asText();
    JsonNode seen = market.nobody().get("/verifications/" + code).expect(200);
    assertThat(seen.get("number").asText()).isEqualTo(number);
    assertThat(seen.toString()).doesNotContain("80000");
  }

  @Test
  void rolesAreEnforced() throws Exception {
    JsonNode found = inRecheck();
    String path = "/registrations/" + found.get("id");
    for (Api other : List.of(seller.api(), registrar, market.admin(), market.operator())) {
      assertThat(other.post(path + "/issue", Market.version(found)).status()).isEqualTo(403);
    }
    assertThat(reviewer.post(path + "/examination", examination(found)).status()).isEqualTo(403);
    assertThat(market.nobody().get(path).status()).isEqualTo(401);
    assertThat(market.institution().api().get(path).status()).isEqualTo(404);
    assertThat(seller.api().get("/registrations/to-examine").status()).isEqualTo(403);
    assertThat(registrar.get("/registrations/of-point").status()).isEqualTo(200);
  }

  @Test
  void wordsBesideTheFieldsComeBackToTheApplicant() throws Exception {
    JsonNode submitted = submitted();
    Map<String, Object> back = new LinkedHashMap<>();
    back.put("reason", "请补充技术内容");
    back.put("remarks", Map.of("summary", "请写明创新点"));
    back.put("version", submitted.get("version").asText());
    String path = "/registrations/" + submitted.get("id");
    registrar.post(path + "/return", back).expect(200);
    JsonNode standing = seller.api().get(path).expect(200).get("standing");
    assertThat(standing.get("stage").asText()).isEqualTo("RETURNED");
    assertThat(standing.get("remarks").get("summary").asText()).isEqualTo("请写明创新点");
    back.put("remarks", List.of("summary"));
    assertThat(registrar.post(path + "/return", back).violations())
        .containsExactly("remarks shared.notATable");
  }

  @Test
  void anUnknownCodeIsNotFoundAndSaysNothingElse() {
    market
        .nobody()
        .get("/verifications/0000000000000000")
        .refused(404, "registration.certificate.notFound");
    market.nobody().get("/verifications/%25").refused(404, "registration.certificate.notFound");
  }

  private static JsonNode inRecheck() throws Exception {
    JsonNode submitted = submitted();
    String path = "/registrations/" + submitted.get("id");
    JsonNode accepted = registrar.post(path + "/acceptance", Market.version(submitted)).expect(200);
    JsonNode examined = registrar.post(path + "/examination", examination(accepted)).expect(200);
    return registrar.post(path + "/recheck", Market.version(examined)).expect(200);
  }

  private static JsonNode submitted() throws Exception {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("contract", contract());
    entry.put("point", String.valueOf(point));
    entry.put("subType", "GENERAL");
    entry.put("techField", "MANUFACTURING");
    entry.put("goal", "INDUSTRY");
    entry.put("industry", "3421");
    entry.put("techAmount", "80000");
    entry.put("techIncome", "80000");
    entry.put("ipType", "NONE");
    entry.put("planSource", "NONE");
    entry.put("summary", "针对机床主轴的振动问题开展测试与诊断，提出改进方案并指导实施，使主轴振动降低一半，形成可以重复使用的测试方法和操作规程。");
    entry.put("deliverables", "技术报告");
    entry.put("acceptance", "振动值降低一半");
    entry.put("ipOwnership", "归双方共有");
    for (String no : List.of("confidential", "techImportExport", "govFunded", "relatedParty")) {
      entry.put(no, "NO");
    }
    entry.put("firstRegistered", "YES");
    entry.put("noStateSecret", "YES");
    entry.put("incomeSheet", file());
    entry.put("commitment", file());
    return seller.api().post("/registrations", entry).expect(201);
  }

  private static Map<String, Object> examination(JsonNode found) {
    Map<String, String> findings = new LinkedHashMap<>();
    QUESTIONS.forEach(question -> findings.put(question, "MET"));
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("subType", "GENERAL");
    entry.put("techAmount", "80000");
    entry.put("techIncome", "80000");
    entry.put("findings", findings);
    entry.put("opinion", "符合技术服务合同的认定条件");
    entry.put("version", found.get("version").asText());
    return entry;
  }

  private static String contract() throws Exception {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", "机床主轴振动诊断技术服务 " + UUID.randomUUID().toString().substring(0, 8));
    entry.put("signedOn", Market.today().minusDays(3).toString());
    entry.put("effectiveFrom", Market.today().toString());
    entry.put("effectiveTo", Market.today().plusDays(90).toString());
    entry.put("signPlace", "济南");
    entry.put("sellers", List.of(party(null)));
    entry.put("buyers", List.of(party("山东某机床厂")));
    entry.put("currency", "CNY");
    entry.put("totalAmount", "80000");
    entry.put("paymentMode", "LUMP");
    entry.put("scan", file());
    return seller.api().post("/contracts", entry).expect(201).get("id").asText();
  }

  private static Map<String, Object> party(String name) {
    Map<String, Object> party = new LinkedHashMap<>();
    if (name != null) {
      party.put("name", name);
      party.put("partyType", "ENTERPRISE_DOMESTIC");
      party.put("code", "91370100MA3ABCDE1G");
      party.put("country", "156");
    }
    party.put("region", "370102");
    party.put("address", "济南市历下区经十路1号");
    party.put("legalRepresentative", "王强");
    party.put("contact", "李敏");
    party.put("phone", "0531-88887777");
    return party;
  }

  /** A scan unlike any other. */
  private static String file() throws Exception {
    BufferedImage scan = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    scan.createGraphics().drawString(UUID.randomUUID().toString(), 0, 30);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(scan, "jpeg", jpeg);
    return Api.send(
            seller
                .api()
                .request("/files?name=scan.jpg")
                .setHeader("Content-Type", "image/jpeg")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofByteArray(jpeg.toByteArray())))
        .expect(201)
        .get("id")
        .asText();
  }
}
