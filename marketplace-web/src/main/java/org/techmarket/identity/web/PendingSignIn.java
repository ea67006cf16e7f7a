package org.techmarket.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.techmarket.identity.service.Secrets;

/**
 * What a browser was sent to the provider of identities with. It must come back with the same
 * state, once, or somebody else began what it ends.
 *
 * @param next where it leads afterwards
 */
record PendingSignIn(String state, String nonce, String verifier, String next)
    implements Serializable {

  private static final String KEY = PendingSignIn.class.getName();

  static PendingSignIn leadingTo(String next) {
    return new PendingSignIn(Secrets.fresh(), Secrets.fresh(), Secrets.fresh(), next);
  }

  void keep(HttpServletRequest request) {
    request.getSession(true).setAttribute(KEY, this);
  }

  /** The one with the state that the request brings; there is none from then on. */
  static Optional<PendingSignIn> take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    PendingSignIn pending = session == null ? null : (PendingSignIn) session.getAttribute(KEY);
    if (pending == null || !pending.state().equals(request.getParameter("state"))) {
      return Optional.empty();
    }
    session.removeAttribute(KEY);
    return Optional.of(pending);
  }
}
