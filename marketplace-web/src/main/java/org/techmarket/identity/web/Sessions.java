package org.techmarket.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.techmarket.identity.service.RecognisedPrincipal;
import org.techmarket.identity.service.SessionService;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.shared.web.ClientAddress;
import org.techmarket.shared.web.Reader;

/**
 * What a browser's session on this server knows of the one in the database: its key. So it ends
 * wherever it is ended, and roles are those of this very request.
 */
@ApplicationScoped
class Sessions {

  private static final String KEY = Sessions.class.getName();

  @Inject private SessionService sessions;

  /** Begins, under an id that nobody knew before. */
  RecognisedPrincipal begin(HttpServletRequest request, SignedIn who) {
    HttpSession session = request.getSession(true);
    request.changeSessionId();
    long key = sessions.begin(who, ClientAddress.of(request), request.getHeader("User-Agent"));
    session.setAttribute(KEY, key);
    return new RecognisedPrincipal(who, key);
  }

  /** Whose it is; one that was ended elsewhere stays, with what was typed into it. */
  Optional<RecognisedPrincipal> recognise(HttpServletRequest request) {
    Optional<Long> key = key(request);
    Optional<RecognisedPrincipal> known =
        key.flatMap(
            id ->
                sessions
                    .recognise(id, Reader.languageOf(request))
                    .map(who -> new RecognisedPrincipal(who, id)));
    if (key.isPresent() && known.isEmpty()) {
      request.getSession().removeAttribute(KEY);
    }
    return known;
  }

  private static Optional<Long> key(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (Long) session.getAttribute(KEY));
  }
}
