package org.techmarket.ear;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.techmarket.ear.Program.Answer;

/** An empty market with somebody in every role and two institutions, all made by hand. */
record Market(
    URI base,
    Program administrator,
    Program operator,
    Program manager,
    Program institute,
    Program university) {

  static final String ADMINISTRATOR = "admin";
  static final String MANAGER = "manager";

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final AtomicInteger ROADSHOWS = new AtomicInteger();

  static Market peopled(URI base) throws Exception {
    Program administrator = Program.of(base, ADMINISTRATOR);
    long institute = organisation(administrator, "91370100MA3ABCDE1G", "INSTITUTE");
    long university = organisation(administrator, "123700004955700048", "UNIVERSITY");
    return new Market(
        base,
        administrator,
        account(administrator, "operator", "MARKET_OPERATOR", ""),
        account(administrator, MANAGER, "EVENT_MANAGER", ""),
        account(administrator, "institute", "ORG_USER", String.valueOf(institute)),
        account(administrator, "university", "ORG_USER", String.valueOf(university)));
  }

  /** An achievement an institution has entered and nobody has looked at. */
  static JsonObject submittedAchievement(Program holder) throws Exception {
    Map<String, ?> entry =
        Map.of(
            "name", "Seawater corrosion resistant coating",
            "type", "NEW_MATERIAL",
            "field", "NEW_MATERIALS",
            "trl", "6",
            "summary", "A coating that keeps steel in sea water from rusting for twenty years.",
            "ipNumbers", List.of("ZL201010000001.8"));
    return holder.create("achievements", entry).created();
  }

  JsonObject publishedAchievement(Program holder) throws Exception {
    JsonObject achievement = submittedAchievement(holder);
    return decide(operator, "achievements", achievement, "publication").ok();
  }

  /** A roadshow on a day of its own, from nine to twelve. */
  static Map<String, ?> roadshow() {
    Map<String, Object> entry = new HashMap<>();
    entry.put("theme", "New materials for the sea");
    entry.put("field", "NEW_MATERIALS");
    entry.put("hall", "1");
    entry.put("day", TODAY.plusDays(60 + ROADSHOWS.incrementAndGet()).toString());
    entry.putAll(Map.of("from", "09:00", "until", "12:00", "quota", "4"));
    entry.putAll(Map.of("pitchMinutes", "8", "answerMinutes", "7", "changeMinutes", "2"));
    entry.putAll(Map.of("entryDeadline", TODAY.plusDays(20).toString(), "lowestTrl", "4"));
    return entry;
  }

  JsonObject openRoadshow() throws Exception {
    JsonObject draft = manager.create("roadshows", roadshow()).created();
    return decide(manager, "roadshows", draft, "publication").ok();
  }

  /** Takes the first slot of a roadshow for a new achievement. */
  Answer takeFirstSlot(JsonObject roadshow, Program holder) throws Exception {
    long achievement = publishedAchievement(holder).getJsonNumber("id").longValue();
    return holder.create(
        "roadshows/%s/slots/1/bookings".formatted(roadshow.getString("number")),
        Map.of("achievement", String.valueOf(achievement)));
  }

  /** Completes a held or returned booking and asks for a decision. */
  static Answer submit(Program holder, JsonObject booking, String presenter) throws Exception {
    return holder.post(
        "bookings/%s/submission".formatted(booking.get("id")),
        Map.of(
            "presenter",
            presenter,
            "phone",
            "0531-88881234",
            "seeking",
            "EQUITY",
            "version",
            booking.get("version")));
  }

  static Answer decide(Program who, String collection, JsonObject thing, String verb)
      throws Exception {
    return who.post(
        "%s/%s/%s".formatted(collection, thing.get("id"), verb),
        Map.of("version", thing.get("version"), "reason", "The title lacks a figure"));
  }

  private static long organisation(Program administrator, String code, String type)
      throws Exception {
    Map<String, ?> entry =
        Map.of(
            "creditCode", code, "name", "Jinan " + type, "partyType", type, "cityCode", "370100");
    return administrator.create("organisations", entry).created().getJsonNumber("id").longValue();
  }

  private static Program account(
      Program administrator, String login, String role, String organisation) throws Exception {
    Map<String, ?> entry =
        Map.of(
            "login",
            login,
            "displayName",
            "The " + login,
            "password",
            Program.PASSWORD,
            "roles",
            List.of(role),
            "organisation",
            organisation);
    administrator.create("accounts", entry).created();
    return Program.of(administrator.base(), login);
  }
}
