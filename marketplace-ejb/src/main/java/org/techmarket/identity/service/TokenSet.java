package org.techmarket.identity.service;

import java.time.Duration;
import java.util.Map;

/**
 * What the provider gives for a code, or for the refresh token it gave before.
 *
 * @param refreshToken null when it gives none
 * @param life how long the access token is good
 * @param refreshLife how long the refresh token is, at least
 */
record TokenSet(
    String idToken, String accessToken, String refreshToken, Duration life, Duration refreshLife) {

  /** From the answer of a token endpoint (RFC 6749, 5.1); what Keycloak adds may be missing. */
  static TokenSet of(Map<String, Object> answer) {
    return new TokenSet(
        (String) answer.get("id_token"),
        (String) answer.get("access_token"),
        (String) answer.get("refresh_token"),
        seconds(answer.get("expires_in")),
        seconds(answer.get("refresh_expires_in")));
  }

  private static Duration seconds(Object amount) {
    return Duration.ofSeconds(amount instanceof Number number ? number.longValue() : 0);
  }
}
