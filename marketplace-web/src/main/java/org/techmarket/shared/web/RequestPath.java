package org.techmarket.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** What is asked for as the server reads it: an address may be written in many ways. */
public final class RequestPath {

  private static final String PROGRAMS = "/api/";

  private RequestPath() {}

  /** Decoded, without steps up and parameters. */
  public static String of(HttpServletRequest request) {
    String below = request.getPathInfo();
    return below == null ? request.getServletPath() : request.getServletPath() + below;
  }

  /** Whether programs ask for it, with a token, and never a browser with a session. */
  public static boolean isOfPrograms(HttpServletRequest request) {
    return of(request).startsWith(PROGRAMS);
  }
}
