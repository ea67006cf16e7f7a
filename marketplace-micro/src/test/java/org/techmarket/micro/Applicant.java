package org.techmarket.micro;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A seller's program that brings contracts before a registration point without a mistake; no two of
 * its contracts and files are alike.
 */
public record Applicant(Api api, long point) {

  /** The key of a stored PDF. */
  public String file() {
    return api.upload("合同扫描件.pdf", UUID.randomUUID().toString(), Papers.anotherPdf())
        .expect(201)
        .get("id")
        .asText();
  }

  /** A contract, but for these fields like all others. */
  public JsonNode contract(Map<String, ?> fields) {
    Map<String, Object> entry = Entries.contract(file());
    entry.put("name", entry.get("name") + " " + Market.next());
    entry.putAll(fields);
    return api.post("/contracts", entry).expect(201);
  }

  /**
   * A case that waits to be accepted; contract and form are like all others but for these fields.
   */
  public JsonNode submitted(Map<String, ?> contract, Map<String, ?> form) {
    Map<String, Object> entry = form(contract(contract).get("id").asText());
    entry.putAll(form);
    return api.post("/registrations", entry).expect(201);
  }

  /** A case of a contract of this name and price, all of it paid at once and for technology. */
  public JsonNode submitted(String name, String yuan) {
    return submitted(
        Map.of("name", name, "totalAmount", yuan, "paymentMode", "LUMP", "instalments", List.of()),
        Map.of("equipment", "", "techAmount", yuan, "techIncome", yuan));
  }

  /** Submits a case that was returned with the amounts it had. */
  public JsonNode corrected(JsonNode returned) {
    Map<String, Object> entry = form(returned.at("/contract/id").asText());
    for (String amount : List.of("equipment", "techAmount", "techIncome")) {
      entry.put(amount, yuan(returned, amount));
    }
    entry.put("version", returned.get("version").asText());
    return api.post("/registrations/" + returned.get("id") + "/correction", entry).expect(200);
  }

  /** An amount as it is claimed; empty when it is not. */
  static String yuan(JsonNode found, String amount) {
    JsonNode claimed = found.at("/form/amounts/" + amount);
    return claimed.isNumber() ? claimed.decimalValue().toPlainString() : "";
  }

  private Map<String, Object> form(String contract) {
    return Entries.registration(contract, String.valueOf(point), file());
  }
}
