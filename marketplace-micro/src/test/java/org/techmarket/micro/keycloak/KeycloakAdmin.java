package org.techmarket.micro.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmarket.identity.Role;
import org.techmarket.micro.Api;
import org.techmarket.micro.Reply;

/** What programs and the administrator of the identities ask Keycloak for. */
record KeycloakAdmin(KeycloakServer server) {

  /** The tokens a program gets in the name of a person. */
  JsonNode tokens(String program, String login) {
    return tokens(
        "marketplace",
        Map.of(
            "grant_type",
            "password",
            "scope",
            "openid",
            "client_id",
            program,
            "client_secret",
            KeycloakServer.SECRET,
            "username",
            login,
            "password",
            TestRealm.PASSWORD));
  }

  /** An access token alone. */
  String token(String program, String login) {
    return tokens(program, login).get("access_token").asText();
  }

  void take(Role role, String from) {
    roleOf("DELETE", role, from);
  }

  void give(Role role, String to) {
    roleOf("POST", role, to);
  }

  /** How many sessions somebody has there. */
  int sessions(String login) {
    return Api.JSON
        .convertValue(ask("GET", "/users/" + id(login) + "/sessions", "").json(), List.class)
        .size();
  }

  /** As when somebody signs out elsewhere, or is locked out. */
  void endSessions(String login) {
    ask("POST", "/users/" + id(login) + "/logout", "");
  }

  /** Somebody as Keycloak knows them. */
  JsonNode user(String login) {
    return ask("GET", "/users?exact=true&briefRepresentation=false&username=" + login, "").json();
  }

  /** The market's roles somebody has there. */
  List<String> roles(String login) {
    Set<String> ours = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
    String path = "/users/%s/role-mappings/realm".formatted(id(login));
    return ask("GET", path, "").json().findValuesAsText("name").stream()
        .filter(ours::contains)
        .toList();
  }

  /** The attributes of the groups somebody is in. */
  JsonNode groups(String login) {
    return ask("GET", "/users/%s/groups?briefRepresentation=false".formatted(id(login)), "").json();
  }

  /** Somebody whom the market does not know. */
  void create(String login) {
    ask(
        "POST",
        "/users",
        Api.JSON
            .createObjectNode()
            .put("username", login)
            .put("firstName", "Name")
            .put("enabled", true)
            .toString());
  }

  /** As when somebody has chosen their own password. */
  void settle(String login) {
    String path = "/users/" + id(login);
    ask(
        "PUT",
        path + "/reset-password",
        Api.JSON
            .createObjectNode()
            .put("type", "password")
            .put("value", TestRealm.PASSWORD)
            .put("temporary", false)
            .toString());
    ObjectNode user = (ObjectNode) user(login).get(0);
    user.putArray("requiredActions");
    ask("PUT", path, user.toString());
  }

  private void roleOf(String method, Role role, String login) {
    String known = ask("GET", "/roles/" + role, "").text();
    String path = "/users/%s/role-mappings/realm".formatted(id(login));
    ask(method, path, "[" + known + "]");
  }

  private String id(String login) {
    return ask("GET", "/users?exact=true&username=" + login, "").json().get(0).get("id").asText();
  }

  private Reply ask(String method, String path, String body) {
    String token =
        tokens(
                "master",
                Map.of(
                    "grant_type",
                    "password",
                    "client_id",
                    "admin-cli",
                    "username",
                    KeycloakServer.ADMIN,
                    "password",
                    KeycloakServer.SECRET))
            .get("access_token")
            .asText();
    Reply reply =
        Api.send(
            HttpRequest.newBuilder(server.base().resolve("/admin/realms/marketplace" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    if (reply.status() >= 300) {
      throw new IllegalStateException(reply.text());
    }
    return reply;
  }

  private JsonNode tokens(String realm, Map<String, String> form) {
    URI endpoint =
        server.base().resolve("/realms/%s/protocol/openid-connect/token".formatted(realm));
    return Api.send(
            HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))))
        .expect(200);
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
