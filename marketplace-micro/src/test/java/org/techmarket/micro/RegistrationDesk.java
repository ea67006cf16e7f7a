package org.techmarket.micro;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

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
    Map<String, Object> entry = Entries.registrationPoint(String.valueOf(organisation), pointCode);
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

  /** A contract that is registered, but for these fields like all others. */
  public JsonNode registered(Map<String, Object> contract, Map<String, Object> form) {
    int serial = Market.next();
    Map<String, Object> signed = Entries.contract(file(serial));
    signed.put("name", "高温合金增材制造工艺技术开发合同 " + serial);
    signed.putAll(contract);
    String key = seller.api().post("/contracts", signed).expect(201).get("id").asText();
    Map<String, Object> entry =
        Entries.registration(key, String.valueOf(point), file(Market.next()));
    entry.putAll(form);
    return registered(seller.api().post("/registrations", entry).expect(201));
  }

  /** Registers a case that waits to be accepted. */
  public JsonNode registered(JsonNode submitted) {
    JsonNode examined = examined(step(registrar, submitted, "acceptance", Map.of()));
    return issue(reviewer, step(registrar, examined, "recheck", Map.of())).expect(200);
  }

  /** A case that waits for the registrar to send it on. */
  public JsonNode examined() {
    return examined(accepted());
  }

  private JsonNode examined(JsonNode accepted) {
    Map<String, Object> entry = Entries.examination();
    entry.put("techAmount", accepted.at("/form/amounts/techAmount").asText());
    return step(registrar, accepted, "examination", entry);
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

  /** A case the seller is asked to mend. */
  public JsonNode returned() {
    return step(registrar, submitted(), "return", Map.of("reason", "请补充验收标准"));
  }

  /** The key of a stored PDF of the seller. */
  public String file() {
    return file(Market.next());
  }

  private String file(int serial) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(Papers.pdf());
    pdf.writeBytes("%% %d\n".formatted(serial).getBytes(StandardCharsets.US_ASCII));
    String key = UUID.randomUUID().toString();
    return seller.api().upload("合同扫描件.pdf", key, pdf.toByteArray()).expect(201).get("id").asText();
  }
}
