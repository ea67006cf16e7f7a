package org.techmarket.micro;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.techmarket.micro.Market.Institution;
import org.techmarket.registration.ContractSubType;

/**
 * A registration point with its people, and a seller who brings contracts before it; all over REST.
 */
public final class RegistrationDesk {

  private final Institution seller;
  private final Applicant applicant;
  private final Api registrar;
  private final Api reviewer;

  private RegistrationDesk(Market market, String pointCode) {
    String office = market.organisation().get("id").asText();
    this.seller = market.institution();
    this.applicant = new Applicant(seller.api(), market.registrationPoint(office, pointCode));
    this.registrar = market.account("REGISTRAR", office);
    this.reviewer = market.account("REGISTRAR_REVIEWER", office);
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
    return applicant.point();
  }

  public Institution seller() {
    return seller;
  }

  /** The program of the seller. */
  public Applicant applicant() {
    return applicant;
  }

  public Api registrar() {
    return registrar;
  }

  public Api reviewer() {
    return reviewer;
  }

  /** A case that waits to be accepted. */
  public JsonNode submitted() {
    return applicant.submitted(Map.of(), Map.of());
  }

  /** A case that waits to be examined. */
  public JsonNode accepted() {
    return accepted(submitted());
  }

  /** A case that waits for the registrar to send it on. */
  public JsonNode examined() {
    return examined(accepted());
  }

  /** A case that waits for the reviewer. */
  public JsonNode ready() {
    return ready(submitted());
  }

  /** Brings a case that waits to be accepted before the reviewer. */
  public JsonNode ready(JsonNode submitted) {
    return step(registrar, examined(accepted(submitted)), "recheck", Map.of());
  }

  /** Registers a case that waits to be accepted. */
  public JsonNode registered(JsonNode submitted) {
    return issue(reviewer, ready(submitted)).expect(200);
  }

  /** A case the seller is asked to mend. */
  public JsonNode returned() {
    return returned(submitted(), "请补充验收标准", Map.of());
  }

  /** Asks the seller to mend a case, with words beside fields of the form. */
  public JsonNode returned(JsonNode submitted, String reason, Map<String, String> remarks) {
    return step(registrar, submitted, "return", Map.of("reason", reason, "remarks", remarks));
  }

  /** Tries to issue number and certificate. */
  public static Reply issue(Api by, JsonNode ready) {
    Map<String, String> entry = Map.of("lateReason", "", "version", ready.get("version").asText());
    return by.post("/registrations/" + ready.get("id") + "/issue", entry);
  }

  /** What a registrar finds who has no doubts about a case. */
  public static Map<String, Object> examination(JsonNode accepted) {
    String type = accepted.at("/form/classification/subType").asText();
    return Entries.examination(
        ContractSubType.valueOf(type),
        Applicant.yuan(accepted, "techAmount"),
        Applicant.yuan(accepted, "techIncome"));
  }

  private JsonNode accepted(JsonNode submitted) {
    return step(registrar, submitted, "acceptance", Map.of());
  }

  private JsonNode examined(JsonNode accepted) {
    return step(registrar, accepted, "examination", examination(accepted));
  }

  private static JsonNode step(Api by, JsonNode from, String verb, Map<String, ?> entry) {
    Map<String, Object> all = new LinkedHashMap<>(entry);
    all.put("version", from.get("version").asText());
    return by.post("/registrations/" + from.get("id") + "/" + verb, all).expect(200);
  }
}
