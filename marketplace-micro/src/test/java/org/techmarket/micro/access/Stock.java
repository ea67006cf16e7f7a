package org.techmarket.micro.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Papers;
import org.techmarket.micro.RegistrationDesk;

/** The things the table is about, and who holds them. */
final class Stock {

  private final Market market;
  private final RegistrationDesk desk;
  private final Institution holder;
  private final Api administrator;
  private final String rival;
  private final String otherOffice;
  private final Map<String, Map<String, String>> facts = new HashMap<>();

  Stock(Market market) {
    this.market = market;
    this.desk = RegistrationDesk.open(market, "15");
    this.holder = desk.seller();
    this.administrator = market.account("ORG_ADMIN", holder());
    this.rival = market.organisation().get("id").asText();
    this.otherOffice = market.organisation().get("id").asText();
    market.registrationPoint(otherOffice, "16");
  }

  String holder() {
    return String.valueOf(holder.organisation());
  }

  String rival() {
    return rival;
  }

  String office() {
    String query = "select organisation_id from account where login = ?";
    return market.sql().texts(query, market.loginOf(desk.registrar())).get(0);
  }

  String otherOffice() {
    return otherOffice;
  }

  /** What an address says about a thing; it is made when it is first asked for. */
  Map<String, String> facts(String thing) {
    if (thing.isEmpty()) {
      return Map.of();
    }
    if (!facts.containsKey(thing)) {
      facts.put(thing, read(thing));
    }
    return facts.get(thing);
  }

  private Map<String, String> read(String thing) {
    JsonNode made = make(thing);
    Map<String, String> facts = new HashMap<>();
    made.properties().forEach(field -> facts.put(field.getKey(), field.getValue().asText()));
    facts.putIfAbsent("key", facts.get("id"));
    facts.put("point", String.valueOf(desk.point()));
    if (thing.endsWith(" case")) {
      facts.put("contract", made.at("/contract/id").asText());
      facts.put("file", facts("file").get("id"));
    }
    if (thing.equals("registered case")) {
      String code = "select code from certificate where case_id = ?";
      facts.put("code", market.sql().texts(code, made.get("id").asLong()).get(0));
    }
    if (thing.endsWith("achievement")) {
      facts.put("number", facts("open roadshow").get("number"));
      facts.put("ordinal", "1");
    }
    return facts;
  }

  private JsonNode make(String thing) {
    return switch (thing) {
      case "published achievement" -> market.publishedAchievement(holder);
      case "submitted achievement" -> market.submittedAchievement(holder);
      case "returned achievement" -> returnedAchievement();
      case "draft roadshow" -> market.draftRoadshow(2);
      case "open roadshow" -> market.openRoadshow(2);
      case "held booking" -> heldBooking();
      case "submitted booking" -> submittedBooking();
      case "contract" -> desk.applicant().contract(Map.of());
      case "submitted case" -> desk.submitted();
      case "accepted case" -> desk.accepted();
      case "ready case" -> desk.ready();
      case "returned case" -> desk.returned();
      case "registered case" -> desk.registered(desk.submitted());
      default -> makeOfOthers(thing);
    };
  }

  /** That an achievement was published, to somebody who is nobody of the walk. */
  private JsonNode notice() {
    market.publishedAchievement(holder);
    return holder.api().get("/notices").expect(200).get("rows").get(0);
  }

  private JsonNode makeOfOthers(String thing) {
    return switch (thing) {
      case "registration point" -> id(desk.point());
      case "colleague", "account" -> colleague();
      case "another's token" -> market.admin().get("/tokens").expect(200).get(0);
      case "another's notice" -> notice();
      case "invitation" -> invitation();
      case "password link" -> passwordLink();
      case "submitted organisation" -> market.submittedOrganisation();
      case "licence" -> id(market.submittedOrganisation().get("licence").asLong());
      case "file" -> id(Long.parseLong(desk.applicant().file()));
      case "scan" -> id(desk.submitted().at("/contract/scan/id").asLong());
      case "seal" -> seal();
      case "audit entry" -> id(market.sql().number("select min(id) from audit_entry"));
      default -> throw new IllegalArgumentException(thing);
    };
  }

  private static JsonNode id(long id) {
    return Api.JSON.createObjectNode().put("id", id);
  }

  private JsonNode colleague() {
    String query = "select id from account where login = ?";
    return id(market.sql().number(query, holder.login()));
  }

  private JsonNode passwordLink() {
    String key = "the-key-of-the-access-table";
    String made =
        "insert into password_link select id, ?, id, now() + interval '1 day' from account where login = ?";
    market.sql().execute(made, Market.hash(key), holder.login());
    return Api.JSON.createObjectNode().put("key", key);
  }

  private JsonNode invitation() {
    administrator
        .post("/invitations", Map.of("invitee", "魏华", "roles", List.of("ORG_USER")))
        .expect(201);
    return administrator.get("/invitations").expect(200).get(0);
  }

  private JsonNode seal() {
    Api admin = market.admin();
    String key = UUID.randomUUID().toString();
    JsonNode picture = admin.upload("seal.png", key, Papers.png()).expect(201);
    Map<String, String> entry = Map.of("sealFile", picture.get("id").asText(), "version", "0");
    admin.post("/registration-points/" + desk.point() + "/seal", entry).expect(200);
    return picture;
  }

  private JsonNode returnedAchievement() {
    JsonNode submitted = market.submittedAchievement(holder);
    Map<String, String> why = new HashMap<>(Market.version(submitted));
    why.put("reason", "请补充有关数据");
    return market
        .operator()
        .post("/achievements/" + submitted.get("id") + "/return", why)
        .expect(200);
  }

  private JsonNode heldBooking() {
    long achievement = market.publishedAchievement(holder).get("id").asLong();
    return Market.take(holder.api(), market.openRoadshow(2), 1, achievement).expect(201);
  }

  private JsonNode submittedBooking() {
    JsonNode held = heldBooking();
    return holder
        .api()
        .post("/bookings/" + held.get("id") + "/submission", Entries.pitch("0"))
        .expect(200);
  }
}
