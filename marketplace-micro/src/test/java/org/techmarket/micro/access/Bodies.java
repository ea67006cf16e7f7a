package org.techmarket.micro.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.micro.Api;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;

/**
 * What is sent to be judged by who sends it, and to change nothing if that one may: about a thing
 * what makes no mistake, but on a version it never had; else nothing.
 */
final class Bodies {

  static final String NO_VERSION = "999";

  private static final String REASON = "请补充有关数据";

  private Bodies() {}

  static String of(AccessRow row, Map<String, String> facts) {
    if (!row.isOfPrograms()) {
      return "";
    }
    Map<String, Object> entry =
        new LinkedHashMap<>(row.on().isEmpty() ? Map.of() : about(row, facts));
    entry.put("version", NO_VERSION);
    try {
      return row.path().endsWith("/files") ? "" : Api.JSON.writeValueAsString(entry);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> about(AccessRow row, Map<String, String> facts) {
    return switch (row.address()) {
      case "PUT /api/v1/achievements/{key}" -> Entries.achievement(1);
      case "PUT /api/v1/roadshows/{key}" -> Entries.roadshow(Market.freeDay(), 2);
      case "PUT /api/v1/members/{id}/roles" -> Map.of("roles", List.of("ORG_USER"));
      case "POST /api/v1/bookings/{id}/submission" -> Entries.pitch(NO_VERSION);
      case "POST /api/v1/roadshows/{number}/slots/{ordinal}/bookings" ->
          Map.of("achievement", facts.get("id"));
      case "POST /api/v1/registrations/{id}/correction" ->
          Entries.registration(facts.get("contract"), facts.get("point"), facts.get("file"));
      case "POST /api/v1/registrations/{id}/examination" -> Entries.examination();
      case "POST /api/v1/registrations/{id}/opinions" -> Entries.opinion();
      case "POST /api/v1/registrations/{id}/issue" -> Map.of("lateReason", "");
      case "POST /api/v1/registrations/{id}/non-acceptance" ->
          Map.of("ground", "R15", "reason", REASON);
      case "POST /api/v1/registrations/{id}/refusal" -> Map.of("ground", "R12", "reason", REASON);
      case "POST /api/v1/registration-points/{id}/seal" -> Map.of("sealFile", "");
      default -> Map.of("reason", REASON);
    };
  }
}
