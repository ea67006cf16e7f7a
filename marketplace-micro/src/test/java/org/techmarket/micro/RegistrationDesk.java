package org.techmarket.micro;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.techmarket.registration.Check;
import org.techmarket.registration.ContractCategory;

/**
 * A registration point with its people, and a seller who brings contracts before it; all over REST.
 */
public final class RegistrationDesk {

  private final long point;
  private final Market.Institution seller;
  private final Api registrar;
  private final Api reviewer;

  private RegistrationDesk(Market market, String pointCode) {
    long organisation = market.institution().organisation();
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("organisation", String.valueOf(organisation));
    entry.put("cityCode", "370100");
    entry.put("pointCode", pointCode);
    entry.put("acceptsProvince", "YES");
    entry.put("sealFile", "");
    this.point = market.admin().post("/registration-points", entry).expect(201).get("id").asLong();
    this.seller = market.institution();
    this.registrar = market.account("REGISTRAR", String.valueOf(organisation));
    this.reviewer = market.account("REGISTRAR_REVIEWER", String.valueOf(organisation));
  }

  /**
   * A new point in Jinan.
   *
   * @param pointCode two digits no other point of this market has
   */
  public static RegistrationDesk open(Market market, String pointCode) {
    return new RegistrationDesk(market, pointCode);
  }

  public long point() {
    return point;
  }

  public Market.Institution seller() {
    return seller;
  }

  public Api registrar() {
    return registrar;
  }

  public Api reviewer() {
    return reviewer;
  }

  /** A contract of the seller; no two are alike. */
  public JsonNode contract() {
    int serial = Market.next();
    Map<String, Object> entry = Entries.contract(file(serial));
    entry.put("name", "高温合金增材制造工艺技术开发合同 " + serial);
    return seller.api().post("/contracts", entry).expect(201);
  }

  /** A case that waits to be accepted. */
  public JsonNode submitted() {
    String file = file(Market.next());
    Map<String, Object> entry =
        Entries.registration(contract().get("id").asText(), String.valueOf(point), file);
    return seller.api().post("/registrations", entry).expect(201);
  }

  /** A case that waits to be examined. */
  public JsonNode accepted() {
    return step(registrar, submitted(), "acceptance", Map.of());
  }

  /** A case that waits for the registrar to send it on. */
  public JsonNode examined() {
    Map<String, String> findings = new LinkedHashMap<>();
    Check.of(ContractCategory.DEVELOPMENT).forEach(check -> findings.put(check.name(), "MET"));
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("subType", "ENTRUSTED");
    entry.put("licenseMode", "");
    entry.put("techAmount", "400000");
    entry.put("techIncome", "350000");
    entry.put("correctionReason", "");
    entry.put("findings", findings);
    entry.put("opinion", "符合技术开发合同的认定条件。");
    return step(registrar, accepted(), "examination", entry);
  }

  /** A case that waits for the reviewer. */
  public JsonNode ready() {
    return step(registrar, examined(), "recheck", Map.of());
  }

  /** Tries to issue number and certificate. */
  public static Reply issue(Api by, JsonNode ready) {
    Map<String, String> entry = Map.of("lateReason", "", "version", ready.get("version").asText());
    return by.post("/registrations/" + ready.get("id") + "/issue", entry);
  }

  private static JsonNode step(Api by, JsonNode from, String verb, Map<String, ?> entry) {
    Map<String, Object> all = new LinkedHashMap<>(entry);
    all.put("version", from.get("version").asText());
    return by.post("/registrations/" + from.get("id") + "/" + verb, all).expect(200);
  }

  /** The key of a stored PDF unlike any other. */
  private String file(int serial) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(Papers.pdf());
    pdf.writeBytes("%% %d\n".formatted(serial).getBytes(StandardCharsets.US_ASCII));
    String key = UUID.randomUUID().toString();
    return seller.api().upload("合同扫描件.pdf", key, pdf.toByteArray()).expect(201).get("id").asText();
  }
}
