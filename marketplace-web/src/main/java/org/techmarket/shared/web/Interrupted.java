package org.techmarket.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What somebody sent when their session had ended. It waits in the new session until they have
 * signed in and the form opens again.
 */
public record Interrupted(String path, LinkedHashMap<String, String> entry)
    implements Serializable, HttpSessionBindingListener {

  /** Where forms save themselves while somebody types; it comes again by itself. */
  public static final String AUTOSAVE = "/workbench/drafts";

  /** Where files are sent; the script that sends them says that one must sign in again. */
  public static final String FILES = "/workbench/files";

  private static final String KEY = Interrupted.class.getName();

  /** Whoever sends may be anybody, so all that waits together is bounded. */
  private static final long MOST_CHARACTERS = 16 * 1024 * 1024;

  private static final AtomicLong WAITING = new AtomicLong();

  /** Keeps the form of a POST, if there is room; other requests carry nothing to lose. */
  public static void keep(HttpServletRequest request) {
    if (request.getMethod().equals("POST")
        && !Set.of(AUTOSAVE, FILES).contains(request.getRequestURI())) {
      Interrupted kept = new Interrupted(address(request), Forms.typed(request.getParameterMap()));
      if (WAITING.get() + kept.characters() <= MOST_CHARACTERS) {
        request.getSession(true).setAttribute(KEY, kept);
      }
    }
  }

  @Override
  public void valueBound(HttpSessionBindingEvent event) {
    WAITING.addAndGet(characters());
  }

  /** Taken, or its session ended. */
  @Override
  public void valueUnbound(HttpSessionBindingEvent event) {
    WAITING.addAndGet(-characters());
  }

  private long characters() {
    return entry.entrySet().stream()
        .mapToLong(field -> field.getKey().length() + field.getValue().length())
        .sum();
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
