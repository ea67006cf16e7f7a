package org.techmarket.micro;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Contracts that a seller's program brings before a registration point, without a mistake. */
public final class Cases {

  private Cases() {}

  /** A case that waits for a registrar, of a contract with papers of its own. */
  public static JsonNode submitted(Api seller, long point, String name, String yuan) {
    String scan = paper(seller);
    Map<String, Object> contract = new HashMap<>(Entries.contract(scan));
    contract.put("name", name);
    contract.put("totalAmount", yuan);
    contract.put("paymentMode", "LUMP");
    contract.put("instalments", List.of());
    String id = seller.post("/contracts", contract).expect(201).get("id").asText();
    return seller.post("/registrations", entry(id, String.valueOf(point), scan, yuan)).expect(201);
  }

  /** The form of a case that was returned, corrected in nothing. */
  public static Map<String, Object> correction(JsonNode returned) {
    Map<String, Object> entry =
        entry(
            returned.at("/contract/id").asText(),
            returned.at("/head/pointId").asText(),
            returned.at("/contract/scan/id").asText(),
            returned.get("totalAmount").asText());
    entry.put("version", returned.get("version").asText());
    return entry;
  }

  /** The key of a file unlike any other: behind its end stands a remark. */
  public static String paper(Api seller) {
    String serial = UUID.randomUUID().toString();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(Papers.pdf());
    content.writeBytes(("% " + serial + "\n").getBytes(StandardCharsets.US_ASCII));
    return seller.upload("合同.pdf", serial, content.toByteArray()).expect(201).get("id").asText();
  }

  private static Map<String, Object> entry(
      String contract, String point, String paper, String yuan) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("contract", contract);
    entry.put("point", point);
    entry.put("subType", "ENTRUSTED");
    entry.put("techField", "NEW_MATERIALS");
    entry.put("goal", "INDUSTRY");
    entry.put("industry", "3240");
    entry.put("techAmount", yuan);
    entry.put("techIncome", yuan);
    entry.put("ipType", "PATENT");
    entry.put("ipNumbers", List.of("ZL202010123456.2"));
    entry.put("planSource", "NONE");
    entry.put("summary", "双方约定由卖方研制高温合金增材制造工艺，完成三种规格叶片的试制与验证，".repeat(2));
    entry.put("deliverables", "工艺文件一套");
    entry.put("acceptance", "按合同附件的技术指标验收");
    entry.put("ipOwnership", "专利申请权由双方共有");
    entry.put("confidential", "NO");
    entry.put("techImportExport", "NO");
    entry.put("govFunded", "NO");
    entry.put("relatedParty", "NO");
    entry.put("firstRegistered", "YES");
    entry.put("noStateSecret", "YES");
    entry.put("incomeSheet", paper);
    entry.put("commitment", paper);
    return entry;
  }
}
