package org.techmarket.micro.bad;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.WebForm;

/** A form filled without a mistake but for the one thing a row names. */
final class Form {

  private static int serial = 90_000;

  private Form() {}

  /** Where the page of a row is. */
  static String path(Row row, Things things) {
    String path = row.operation().split(" ")[0];
    for (Map.Entry<String, String> fact : things.facts(row.on()).entrySet()) {
      path = path.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return path;
  }

  static WebForm filled(Row row, Things things, String typed, String page) {
    Map<String, Object> entry = new LinkedHashMap<>(entry(row, things));
    if (row.field().matches("\\w+")) {
      entry.put(row.field(), typed);
    }
    return WebForm.with(row.operation().split(" ")[1], page).filled(entry);
  }

  private static Map<String, Object> entry(Row row, Things things) {
    String form = row.operation().replaceAll("\\?[^ ]*", "").replaceAll(".*/", "");
    return switch (form) {
      case "sign-in sign-in-submit", "forgotten-password send" ->
          Map.of("login", things.holder().login(), "password", Market.PASSWORD);
      case "new-password save" -> Map.of("newPassword", "Another 2026");
      case "me change-password" ->
          Map.of("oldPassword", Market.PASSWORD, "newPassword", "Another 2026");
      case "me change-mail" -> Map.of("mail", "wei@example.cn", "contactPassword", Market.PASSWORD);
      case "delivery save" -> Map.of("decision", "AT_ONCE", "progress", "DIGEST", "work", "INBOX");
      case "me make-token" -> Map.of("name", "Nightly", "scope", "READ", "days", "30");
      case "closing close" -> Map.of("closingPassword", Market.PASSWORD);
      case "organisation-entry save" -> Entries.organisation(serial++);
      case "account-entry save" ->
          Entries.account(
              "form" + serial++,
              Market.PASSWORD,
              List.of("ORG_USER"),
              String.valueOf(things.holder().organisation()));
      case "members invite" -> Map.of("invitee", "魏华", "roles", List.of("ORG_USER"));
      case "member save" -> Map.of("roles", List.of("ORG_USER"));
      case "sign-up save" -> Entries.signUp("signup" + serial++, Market.PASSWORD);
      case "own-organisation save" ->
          Entries.application(serial++, things.get("founded organisation").get("licence").asText());
      case "achievement-entry save" -> achievement();
      case "roadshow-entry save" -> Entries.roadshow(Market.freeDay(), 5);
      case "roadshow take-1" ->
          Map.of("achievement", things.get("published achievement").get("id").asText());
      case "booking submit" -> pitch();
      case "contract-entry submit" -> contract(row, things);
      case "case-entry submit" -> registration(things);
      case "point-entry save" -> point(things);
      case "case-return send" -> Map.of("reason", "请补充有关数据");
      case "case-examination save" -> examination();
      case "case record" -> Entries.opinion();
      case "case refuseAcceptance-do" -> Map.of("ground", "R15", "reason", "请补充有关数据");
      case "case refuse-do" -> Map.of("ground", "R12", "reason", "请补充有关数据");
      default -> form.endsWith("-do") ? Map.of("reason", "请补充有关数据") : Map.of();
    };
  }

  private static Map<String, Object> achievement() {
    Map<String, Object> entry = Entries.achievement(serial++);
    entry.put("ipNumbers", "ZL202010123456.2");
    return entry;
  }

  /** In the form China is what is chosen when nothing is. */
  private static Map<String, Object> contract(Row row, Things things) {
    Map<String, Object> entry = flat("", things.contractEntry(row.on()));
    entry.put("buyers0Country", "");
    return entry;
  }

  private static Map<String, Object> point(Things things) {
    String organisation = String.valueOf(things.holder().organisation());
    Map<String, Object> entry = Entries.registrationPoint(organisation, "77");
    entry.put("cityCode", "370200");
    return entry;
  }

  /** Each question is a field of its own. */
  private static Map<String, Object> examination() {
    Map<String, Object> entry = Entries.examination();
    Map<?, ?> findings = (Map<?, ?>) entry.remove("findings");
    findings.forEach((question, finding) -> entry.put(String.valueOf(question), finding));
    return entry;
  }

  private static Map<String, Object> registration(Things things) {
    String point = things.get("registration point").get("id").asText();
    String file = things.get("file").get("id").asText();
    Map<String, Object> entry = Entries.registration("", point, file);
    entry.remove("contract");
    entry.put("ipNumbers", "ZL202010123456.2");
    return entry;
  }

  /** The fields of rows as a form calls them, such as {@code buyers0Phone}. */
  private static Map<String, Object> flat(String row, Map<?, ?> entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    entry.forEach(
        (name, value) -> {
          String field = String.valueOf(name);
          if (value instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
              fields.putAll(flat(field + i, (Map<?, ?>) rows.get(i)));
            }
          } else {
            String capital = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
            fields.put(row.isEmpty() ? field : row + capital, value);
          }
        });
    return fields;
  }

  /** The version stands in the form already. */
  private static Map<String, Object> pitch() {
    Map<String, Object> entry = new HashMap<>(Entries.pitch(""));
    entry.remove("version");
    return entry;
  }
}
