package org.techmarket.micro.bad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.Papers;
import org.techmarket.micro.RegistrationDesk;

/** The people and things of the table, each made when it is first asked for. */
final class Things {

  private static final Map<String, String> UNKNOWN =
      Map.of(
          "id",
          "999999999",
          "number",
          "LY-209901-001",
          "version",
          "0",
          "ordinal",
          "1",
          "code",
          "0123456789ABCDEF");

  /** No thing: the contract that is entered has a natural person for its buyer. */
  static final String PERSON = "person";

  private static final AtomicInteger POINTS = new AtomicInteger(40);

  private final Market market;
  private final Institution holder;
  private final Institution rival;
  private final Api applicant;
  private final Api security;
  private final Api orgAdmin;
  private final Map<String, JsonNode> made = new HashMap<>();
  private RegistrationDesk desk;
  private Api auditor;

  Things(Market market) {
    this.market = market;
    this.holder = market.institution();
    this.rival = market.institution();
    this.applicant = market.applicant();
    this.orgAdmin = market.account("ORG_ADMIN", String.valueOf(holder.organisation()));
    this.security = market.account("SECURITY_ADMIN", "");
  }

  Institution holder() {
    return holder;
  }

  Api by(String who) {
    return switch (who) {
      case "admin" -> market.admin();
      case "operator" -> market.operator();
      case "security" -> security;
      case "orgadmin" -> orgAdmin;
      case "applicant" -> applicant;
      case "manager" -> market.manager();
      case "holder" -> holder.api();
      case "rival" -> rival.api();
      case "registrar" -> desk().registrar();
      case "reviewer" -> desk().reviewer();
      case "seller" -> desk().seller().api();
      case "auditor" -> auditor();
      case "nobody" -> market.nobody();
      default -> throw new IllegalArgumentException(who);
    };
  }

  /** What a path and a version say about a thing. */
  Map<String, String> facts(String thing) {
    if (List.of("-", "unknown", PERSON).contains(thing)) {
      return UNKNOWN;
    }
    JsonNode node = get(thing);
    Map<String, String> facts = new HashMap<>();
    node.properties().forEach(e -> facts.put(e.getKey(), e.getValue().asText()));
    facts.putIfAbsent("ordinal", "1");
    if (node.has("ordinal")) {
      facts.put("number", node.get("roadshow").asText());
    }
    if (thing.endsWith(" case") || thing.endsWith("signed contract")) {
      facts.put("contract", node.at(node.has("contract") ? "/contract/id" : "/id").asText());
      facts.put("point", String.valueOf(desk().point()));
      facts.put("file", get("file of the seller").get("id").asText());
    }
    return facts;
  }

  JsonNode get(String thing) {
    return thing.startsWith("a new ")
        ? make(thing.substring(6))
        : made.computeIfAbsent(thing, this::make);
  }

  private JsonNode make(String thing) {
    return switch (thing) {
      case "submitted achievement" -> market.submittedAchievement(holder);
      case "published achievement", "another published achievement" ->
          market.publishedAchievement(holder);
      case "returned achievement" -> returnedAchievement();
      case "contract" -> contract();
      case "registration point" -> registrationPoint();
      case "submitted case" -> desk().submitted();
      case "accepted case" -> desk().accepted();
      case "case before experts" ->
          step(desk().registrar(), "/registrations/", desk().examined(), "/expert-review");
      case "ready case" -> desk().ready();
      case "returned case" -> desk().returned();
      case "examined case" -> desk().examined();
      case "registered case" -> desk().registered(desk().submitted());
      case "signed contract" -> desk().applicant().contract(Map.of());
      case "file of the seller" -> Api.JSON.createObjectNode().put("id", desk().applicant().file());
      case "file" -> upload(holder.api(), Papers.pdf());
      case "PDF of the administrator" -> upload(market.admin(), Papers.pdf());
      case "large picture of the administrator" ->
          upload(market.admin(), Arrays.copyOf(Papers.png(), 1024 * 1024 + 1));
      case "draft roadshow" -> market.draftRoadshow(5);
      case "open roadshow" -> market.openRoadshow(5);
      case "hurried roadshow" -> hurriedRoadshow();
      case "cancelled roadshow" ->
          step(market.manager(), "/roadshows/", market.openRoadshow(5), "/cancellation");
      case "notice" -> notice();
      case "held booking" -> heldBooking();
      case "submitted booking" -> submittedBooking();
      case "cancelled booking" -> step(holder.api(), "/bookings/", heldBooking(), "/cancellation");
      default -> makeOfIdentity(thing);
    };
  }

  /** That an achievement of the holder was published. */
  private JsonNode notice() {
    market.publishedAchievement(holder);
    return holder.api().get("/notices").expect(200).get("rows").get(0);
  }

  private JsonNode makeOfIdentity(String thing) {
    return switch (thing) {
      case "password link" -> passwordLink();
      case "token of the administrator" -> market.admin().get("/tokens").expect(200).get(0);
      case "colleague" -> member("ORG_USER");
      case "administrator" -> member("ORG_ADMIN");
      case "invitation" -> invitation();
      case "revoked invitation" -> revokedInvitation();
      case "founded organisation" -> foundedOrganisation();
      case "submitted organisation" -> market.submittedOrganisation();
      case "verified organisation" ->
          step(
              market.operator(),
              "/organisations/",
              market.submittedOrganisation(),
              "/verification");
      case "suspended organisation" ->
          step(security, "/organisations/", get("a new verified organisation"), "/suspension");
      case "organisation to close" -> organisationToClose();
      case "account" -> account();
      case "suspended account" -> step(security, "/accounts/", get("a new account"), "/suspension");
      default -> throw new IllegalArgumentException(thing);
    };
  }

  private JsonNode account() {
    String login = market.loginOf(market.account("EVENT_MANAGER", ""));
    long id = market.sql().number("select id from account where login = ?", login);
    return market.admin().get("/accounts/" + id).expect(200);
  }

  private JsonNode organisationToClose() {
    String id = get("a new verified organisation").get("id").asText();
    Api its = market.account("ORG_ADMIN", id);
    return its.post("/organisation/closing", Market.version(its.get("/organisation").expect(200)))
        .expect(200);
  }

  private JsonNode passwordLink() {
    market
        .sql()
        .execute(
            "insert into password_link select id, ?, id, now() + interval '1 day' from account where login = ?",
            Market.hash("key"),
            holder.login());
    return Api.JSON.createObjectNode().put("key", "key");
  }

  private static JsonNode upload(Api by, byte[] content) {
    return by.upload("scan.pdf", UUID.randomUUID().toString(), content).expect(201);
  }

  /** A contract that makes no mistake, entered on what a row says. */
  Map<String, Object> contractEntry(String on) {
    Map<String, Object> entry = Entries.contract(get("file").get("id").asText());
    if (on.equals(PERSON)) {
      entry.put("buyers", Entries.personBuying(Entries.PERSON));
    }
    return entry;
  }

  private JsonNode contract() {
    return holder.api().post("/contracts", contractEntry("-")).expect(201);
  }

  private Api auditor() {
    if (auditor == null) {
      auditor = market.account("AUDIT_ADMIN", "");
    }
    return auditor;
  }

  private RegistrationDesk desk() {
    if (desk == null) {
      desk = RegistrationDesk.open(market, String.valueOf(POINTS.incrementAndGet()));
    }
    return desk;
  }

  private JsonNode registrationPoint() {
    String code = String.valueOf(POINTS.incrementAndGet());
    String office = market.organisation().get("id").asText();
    return Api.JSON
        .createObjectNode()
        .put("id", market.registrationPoint(office, code))
        .put("version", 0);
  }

  /** The one of the holder's people that has a role. */
  private JsonNode member(String role) {
    for (JsonNode member : orgAdmin.get("/members").expect(200)) {
      if (member.get("roles").toString().contains(role)) {
        return member;
      }
    }
    throw new IllegalStateException(role);
  }

  private JsonNode invitation() {
    orgAdmin
        .post("/invitations", Map.of("invitee", "魏华", "roles", List.of("ORG_USER")))
        .expect(201);
    JsonNode all = orgAdmin.get("/invitations").expect(200);
    return all.get(all.size() - 1);
  }

  /** As it stands once it is revoked. */
  private JsonNode revokedInvitation() {
    JsonNode made = invitation();
    orgAdmin
        .post("/invitations/" + made.get("id") + "/revocation", Market.version(made))
        .expect(200);
    return ((ObjectNode) made).put("version", made.get("version").asLong() + 1);
  }

  /** The applicant's own, with a licence to show. */
  private JsonNode foundedOrganisation() {
    JsonNode own = applicant.get("/organisation").expect(200);
    return ((ObjectNode) own).put("licence", upload(applicant, Papers.pdf()).get("id").asText());
  }

  private JsonNode returnedAchievement() {
    return step(
        market.operator(), "/achievements/", market.submittedAchievement(holder), "/return");
  }

  private JsonNode hurriedRoadshow() {
    Map<String, Object> entry = Entries.roadshow(Market.today().plusDays(2), 5);
    entry.put("entryDeadline", Market.today().plusDays(1).toString());
    return market.manager().post("/roadshows", entry).expect(201);
  }

  private JsonNode heldBooking() {
    JsonNode roadshow = market.openRoadshow(2);
    long achievement = market.publishedAchievement(holder).get("id").asLong();
    return Market.take(holder.api(), roadshow, 1, achievement).expect(201);
  }

  private JsonNode submittedBooking() {
    JsonNode held = heldBooking();
    String path = "/bookings/" + held.get("id") + "/submission";
    return holder.api().post(path, Entries.pitch("0")).expect(200);
  }

  private static JsonNode step(Api by, String path, JsonNode thing, String verb) {
    Map<String, String> decision =
        Map.of("reason", "请补充有关数据", "version", thing.get("version").asText());
    return by.post(path + thing.get("id") + verb, decision).expect(200);
  }
}
