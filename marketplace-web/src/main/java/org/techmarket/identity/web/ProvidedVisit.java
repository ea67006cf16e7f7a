package org.techmarket.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.techmarket.identity.service.ProvidedSession;
import org.techmarket.identity.service.ProviderSignIn;

/**
 * What the session of a browser knows of somebody who has come in through the provider of
 * identities. Not for another server: it holds tokens, and dies with this one.
 */
final class ProvidedVisit {

  private static final String KEY = ProvidedVisit.class.getName();

  private ProvidedSession standing;

  private ProvidedVisit(ProvidedSession standing) {
    this.standing = standing;
  }

  static Optional<ProvidedVisit> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (ProvidedVisit) session.getAttribute(KEY));
  }

  /** Begins, under an id of the session that nobody knew before. */
  static void begin(HttpServletRequest request, ProvidedSession standing) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    session.setAttribute(KEY, new ProvidedVisit(standing));
  }

  /** The session stays, with what was typed into it. */
  static void end(HttpServletRequest request) {
    request.getSession().removeAttribute(KEY);
  }

  /** A page asks for much at once; one of those requests asks the provider, the others wait. */
  synchronized ProvidedSession current(ProviderSignIn provider) {
    standing = provider.current(standing);
    return standing;
  }

  /** As it last was; asks nobody. */
  synchronized ProvidedSession last() {
    return standing;
  }
}
