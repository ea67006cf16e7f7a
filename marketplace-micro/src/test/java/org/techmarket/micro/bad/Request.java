package org.techmarket.micro.bad;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Papers;
import org.techmarket.micro.Reply;

/** A request that is right but for the one thing a row names. */
final class Request {

  /** Decisions that take a reason and the version, and nothing else. */
  private static final Set<String> SAY_WHY =
      Set.of(
          "publication",
          "confirmation",
          "return",
          "rejection",
          "verification",
          "suspension",
          "resumption",
          "closing",
          "closing-refusal",
          "closing-withdrawal",
          "revocation",
          "removal",
          "handover",
          "cancellation",
          "acceptance",
          "withdrawal",
          "expert-review",
          "expert-review-end",
          "recheck",
          "sending-back");

  private static final AtomicInteger SERIAL = new AtomicInteger(70_000);

  private final Row row;
  private final Things things;
  private final Api by;
  private final String input;
  private final Map<String, String> facts;

  Request(Row row, Things things) {
    this.row = row;
    this.things = things;
    this.facts = new HashMap<>(things.facts(row.on()));
    this.input = Input.of(row.input(), things);
    this.by = things.by(row.by());
    facts.put("key", facts.get("id"));
  }

  Reply send() {
    HttpRequest.Builder request = by.request(path());
    if (row.field().equals("(60 MB)")) {
      return Huge.send(by, row.verb(), "/api/v1" + path(), input);
    }
    switch (row.field()) {
      case "(token)" -> request.setHeader("Authorization", "Bearer " + input);
      case "(type)" -> request.setHeader("Content-Type", input);
      case "(accept)" -> request.setHeader("Accept", input);
      default -> {}
    }
    String key = row.field().equals("Idempotency-Key") ? input : UUID.randomUUID().toString();
    if (Row.isCreating(row.operation()) && !key.equals("(absent)")) {
      request.header("Idempotency-Key", key);
    }
    String verb = row.field().equals("(method)") ? input : row.verb();
    return Api.send(request.method(verb, body()));
  }

  /**
   * What the table must have rows about: all fields of a new thing, version and stage of a step.
   */
  Set<String> needs() {
    if (Row.isOfFiles(row.operation())) {
      return Set.of("file", "?name");
    }
    if (Row.isCreating(row.operation())) {
      return entry().keySet();
    }
    if (Set.of("GET", "DELETE").contains(row.verb())
        || !row.path().contains("/{id}")
        || Row.isReading(row.operation())) {
      return Set.of();
    }
    return row.path().endsWith("/seal")
        ? Set.of("version", "sealFile")
        : Set.of("version", "(stage)");
  }

  private String path() {
    String path = row.path();
    if (row.field().startsWith("{") && !input.isEmpty()) {
      path = path.replace(row.field(), input);
    }
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      path = path.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
    }
    boolean unnamed = Row.isOfFiles(row.operation()) && !row.field().equals("?name");
    String named = unnamed ? path + "?name=scan.pdf" : path;
    return row.field().startsWith("?") ? path + row.field() + "=" + input : named;
  }

  private HttpRequest.BodyPublisher body() {
    if (Row.isOfFiles(row.operation())) {
      return BodyPublishers.ofByteArray(file());
    }
    if (row.field().equals("(body)")) {
      return BodyPublishers.ofString(input);
    }
    return Set.of("GET", "DELETE").contains(row.verb())
        ? BodyPublishers.noBody()
        : BodyPublishers.ofString(json(entry()));
  }

  private byte[] file() {
    return switch (input) {
      case "{nothing}" -> new byte[0];
      case "{a program}" -> Papers.program();
      case "{a protected PDF}" -> Papers.protectedPdf();
      case "{half a PDF}" -> Arrays.copyOf(Papers.pdf(), 60);
      case "{an archive that bursts}" -> Papers.bomb();
      case "{50 MB and a byte}" -> Papers.jpeg(50 * 1024 * 1024 + 1);
      default -> Papers.pdf();
    };
  }

  /** What makes no mistake. */
  private Map<String, Object> entry() {
    int serial = SERIAL.incrementAndGet();
    String organisation = String.valueOf(things.holder().organisation());
    String asked = row.path().replaceAll(".*/", "");
    return switch (asked) {
      case "tokens" -> entry("login", things.holder().login(), "password", Market.PASSWORD);
      case "organisations" -> Entries.organisation(serial);
      case "invitations" -> roles(entry("invitee", "魏华"));
      case "roles" -> versioned(roles(new LinkedHashMap<>()));
      case "sign-ups" -> Entries.signUp("signup" + serial, Market.PASSWORD);
      case "organisation" -> versioned(Entries.application(serial, facts.get("licence")));
      case "accounts" ->
          Entries.account("table" + serial, Market.PASSWORD, List.of("ORG_USER"), organisation);
      case "submission" -> Entries.pitch(facts.get("version"));
      case "bookings" ->
          entry("achievement", things.get("published achievement").get("id").asText());
      case "contracts" -> things.contractEntry(row.on());
      case "files" -> entry("name", "scan.pdf");
      case "registrations" -> registration();
      case "correction" -> versioned(registration());
      case "registration-points" -> Entries.registrationPoint(organisation, code(serial));
      case "seal" -> entry("sealFile", "", "version", facts.get("version"));
      case "examination" -> versioned(Entries.examination());
      case "opinions" -> versioned(Entries.opinion());
      case "issue" -> entry("lateReason", "", "version", facts.get("version"));
      case "non-acceptance" -> versioned(entry("ground", "R15", "reason", "不属于本登记机构受理范围"));
      case "refusal" -> versioned(entry("ground", "R12", "reason", "合同标的是设备买卖，不是技术合同"));
      default -> SAY_WHY.contains(asked) ? versioned(entry("reason", "请补充有关数据")) : terms(serial);
    };
  }

  private static Map<String, Object> roles(Map<String, Object> entry) {
    entry.put("roles", List.of("ORG_USER"));
    return entry;
  }

  private Map<String, Object> registration() {
    return Entries.registration(facts.get("contract"), facts.get("point"), facts.get("file"));
  }

  private Map<String, Object> versioned(Map<String, Object> entry) {
    entry.put("version", facts.get("version"));
    return entry;
  }

  /** Two digits that no point of these tests has. */
  private static String code(int serial) {
    return String.valueOf(70 + serial % 30);
  }

  private Map<String, Object> terms(int serial) {
    Map<String, Object> entry =
        row.path().startsWith("/achievements")
            ? Entries.achievement(serial)
            : Entries.roadshow(Market.freeDay(), 5);
    if (row.verb().equals("PUT")) {
      entry.put("version", facts.get("version"));
    }
    return entry;
  }

  /** The input of a row stands in the JSON as it is written there. */
  private String json(Map<String, Object> entry) {
    String mark = "the input of the row";
    Matcher ofRow = Pattern.compile("([a-z]+)(\\d)([A-Z]\\w*)").matcher(row.field());
    if (ofRow.matches()) {
      String field =
          ofRow.group(3).substring(0, 1).toLowerCase(Locale.ROOT) + ofRow.group(3).substring(1);
      row(entry.get(ofRow.group(1)), Integer.parseInt(ofRow.group(2))).put(field, mark);
    } else if (row.field().matches("[a-z]\\w+")) {
      entry.put(row.field(), mark);
    }
    if (input.equals("(absent)")) {
      entry.remove(row.field());
    }
    try {
      String value = input.startsWith("json:") ? input.substring(5) : '"' + input + '"';
      return Api.JSON.writeValueAsString(entry).replace('"' + mark + '"', value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> row(Object rows, int row) {
    return (Map<String, Object>) ((List<?>) rows).get(row);
  }

  private static Map<String, Object> entry(String... namesAndValues) {
    Map<String, Object> entry = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      entry.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return entry;
  }
}
