package org.techmarket.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody sent when their session had ended. It waits in the new session until they have
 * signed in and the form opens again.
 */
public record Interrupted(String path, LinkedHashMap<String, String> entry)
    implements Serializable {

  /** Where forms save themselves while somebody types; it comes again by itself. */
  public static final String AUTOSAVE = "/workbench/drafts";

  /** Where files are sent; the script that sends them says that one must sign in again. */
  public static final String FILES = "/workbench/files";

  private static final String KEY = Interrupted.class.getName();

  /** Keeps the form of a POST; other requests carry nothing to lose. */
  public static void keep(HttpServletRequest request) {
    if (request.getMethod().equals("POST")
        && !Set.of(AUTOSAVE, FILES).contains(request.getRequestURI())) {
      request
          .getSession(true)
          .setAttribute(
              KEY, new Interrupted(address(request), Forms.typed(request.getParameterMap())));
    }
  }

  /** Gives back, once, what was sent to the page that now opens. */
  public static Optional<Map<String, String>> take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Interrupted kept = session == null ? null : (Interrupted) session.getAttribute(KEY);
    if (kept == null || !kept.path().equals(address(request))) {
      return Optional.empty();
    }
    session.removeAttribute(KEY);
    return Optional.of(kept.entry());
  }

  private static String address(HttpServletRequest request) {
    return request.getRequestURI() + "?" + request.getQueryString();
  }
}
