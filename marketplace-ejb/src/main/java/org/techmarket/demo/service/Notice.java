package org.techmarket.demo.service;

import java.util.List;
import java.util.stream.Collectors;

/** What whoever starts the market is told: kept for the launcher, which prints it, and logged. */
final class Notice {

  static final String PROPERTY = "marketplace.notice";

  private static final System.Logger LOG = System.getLogger(Notice.class.getName());

  private Notice() {}

  static void demo(List<DemoAccount> accounts) {
    announce(
        accounts.stream()
            .map(Notice::line)
            .collect(
                Collectors.joining(
                    "\n", "This is a demonstration with invented data. Sign in with:\n", "")));
  }

  static void demoBehindProvider() {
    announce(
        "This is a demonstration with invented data. People sign in at the provider of identities.");
  }

  static void link(String address) {
    announce(
        "There is no account yet. This link makes the first administrator; it works once, within 24 hours:\n  "
            + address);
  }

  private static String line(DemoAccount account) {
    String roles = account.roles().stream().map(Enum::name).collect(Collectors.joining(", "));
    return "  %-10s %s   %-15s %s"
        .formatted(
            account.login(),
            account.password(),
            roles,
            account.organisation() == null ? "" : account.organisation())
        .stripTrailing();
  }

  private static void announce(String text) {
    System.setProperty(PROPERTY, text);
    LOG.log(System.Logger.Level.INFO, text);
  }
}
