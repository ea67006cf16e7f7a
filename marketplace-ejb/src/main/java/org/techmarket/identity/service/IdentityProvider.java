package org.techmarket.identity.service;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.techmarket.shared.Unavailable;
import org.techmarket.shared.Unrecognised;
import org.techmarket.shared.service.Sha256;

/** Talks to the provider of identities, as OpenID Connect Core and Discovery say. */
@ApplicationScoped
public class IdentityProvider {

  private static final System.Logger LOG = System.getLogger(IdentityProvider.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  @Inject private ProviderSettings settings;

  private volatile Map<String, Object> known;

  /**
   * Where the browser is sent. The provider is asked for its addresses each time: so whoever wants
   * in while it is away is told by us and not by their browser.
   *
   * @param state what it brings back
   * @param nonce what it puts into the token
   * @param verifier a secret of which it is told the hash (PKCE)
   * @throws Unavailable when it does not answer
   */
  public String signInAddress(String state, String nonce, String verifier, String language) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", settings.clientId());
    query.put("redirect_uri", returnAddress());
    query.put("scope", "openid");
    query.put("state", state);
    query.put("nonce", nonce);
    query.put("code_challenge", challenge(verifier));
    query.put("code_challenge_method", "S256");
    query.put("ui_locales", language);
    return discovered().get("authorization_endpoint") + "?" + form(query);
  }

  /**
   * Where the browser is sent to end the session there.
   *
   * @throws Unavailable when it does not answer
   */
  public String signOutAddress(String idToken) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("id_token_hint", idToken);
    query.put("post_logout_redirect_uri", settings.ours("/"));
    return discovered().get("end_session_endpoint") + "?" + form(query);
  }

  TokenSet exchange(String code, String verifier) {
    return tokens(
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            returnAddress(),
            "code_verifier",
            verifier));
  }

  TokenSet refresh(String refreshToken) {
    return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
  }

  /** Where its public keys are. */
  URI keys() {
    return endpoint("jwks_uri");
  }

  private String returnAddress() {
    return settings.ours("/identity/callback");
  }

  private TokenSet tokens(Map<String, String> form) {
    String client = encoded(settings.clientId()) + ":" + encoded(settings.secret());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint("token_endpoint"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Basic " + base64(client))
            .POST(HttpRequest.BodyPublishers.ofString(form(form)));
    return TokenSet.of(ask(request));
  }

  private URI endpoint(String name) {
    Map<String, Object> addresses = known == null ? discovered() : known;
    return URI.create((String) addresses.get(name));
  }

  private Map<String, Object> discovered() {
    String address = settings.issuer() + "/.well-known/openid-configuration";
    Map<String, Object> said = ask(HttpRequest.newBuilder(URI.create(address)));
    if (!settings.issuer().equals(said.get("issuer"))) {
      throw away(
          "it calls itself %s; MARKETPLACE_OIDC_ISSUER must say the same"
              .formatted(said.get("issuer")));
    }
    known = said;
    return said;
  }

  private Map<String, Object> ask(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == 400 || answer.statusCode() == 401) {
        throw declined(answer.body());
      }
      if (answer.statusCode() != 200) {
        throw away("it answers with status " + answer.statusCode());
      }
      return JSONObjectUtils.parse(answer.body());
    } catch (IOException | ParseException e) {
      throw away(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw away(e.toString());
    }
  }

  /** What it answers names no secret: {@code invalid_grant}, {@code invalid_client}. */
  private static Unrecognised declined(String answer) {
    System.Logger.Level level =
        answer.contains("invalid_grant") ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING;
    LOG.log(level, "The provider of identities declines: {0}", answer);
    return new Unrecognised("identity.provider.declined");
  }

  private Unavailable away(String why) {
    LOG.log(
        System.Logger.Level.WARNING,
        "The provider of identities {0} cannot be used: {1}",
        settings.issuer(),
        why);
    return new Unavailable("identity.provider.away");
  }

  private static String challenge(String verifier) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Sha256.digest().digest(verifier.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
