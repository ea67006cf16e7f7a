package org.techmarket.identity.service;

import java.time.Instant;

/**
 * That somebody has come in through the provider, and until when that is believed.
 *
 * @param freshUntil when the provider is asked again
 * @param goodUntil how long it is believed when the provider does not answer then
 */
public record ProvidedSession(
    Arrival arrival, String idToken, String refreshToken, Instant freshUntil, Instant goodUntil) {

  ProvidedSession askedAgain(Instant at) {
    return new ProvidedSession(arrival, idToken, refreshToken, at, goodUntil);
  }
}
