package org.techmarket.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The one who looks, and the language they read: Chinese unless they switched. */
@RequestScoped
public class Reader {

  static final String LANGUAGE_COOKIE = "language";

  @Inject private HttpServletRequest request;

  public Locale getLocale() {
    return "en".equals(getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  /** {@code zh} or {@code en}. */
  public String getLanguage() {
    return languageOf(request);
  }

  /** The language of whoever sends a request. */
  public static String languageOf(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    boolean english =
        Arrays.stream(cookies)
            .anyMatch(c -> c.getName().equals(LANGUAGE_COOKIE) && c.getValue().equals("en"));
    return english ? "en" : "zh";
  }

  /** Where the language is switched, leading back here. */
  public String getOtherLanguageUrl() {
    Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
    String path = original == null ? request.getRequestURI() : original.toString();
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String other = getLanguage().equals("en") ? "zh" : "en";
    return "/language?to="
        + other
        + "&back="
        + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
  }
}
