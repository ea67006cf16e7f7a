package org.techmarket.micro.access;

import org.techmarket.micro.Reply;

/** How an answer stands in the table. */
final class Sign {

  static final String MAY = "✓";
  static final String SIGN_IN = "登";
  static final String FORBIDDEN = "✗";
  static final String NOT_THERE = "–";
  static final String LED_AWAY = "→";

  private Sign() {}

  /** Of nobody is asked whether they could do it, but whether they might. */
  static String of(AccessRow row, Reply reply) {
    return switch (reply.status()) {
      case 200, 201, 204 -> MAY;
      case 302 -> reply.header("Location").startsWith("/identity/sign-in") ? SIGN_IN : LED_AWAY;
      case 401 -> SIGN_IN;
      case 403 -> FORBIDDEN;
      case 404 -> NOT_THERE;
      case 409 -> row.verb().equals("GET") ? "409" : MAY;
      case 400, 422 -> row.on().isEmpty() && !row.verb().equals("GET") ? MAY : "" + reply.status();
      default -> String.valueOf(reply.status());
    };
  }
}
