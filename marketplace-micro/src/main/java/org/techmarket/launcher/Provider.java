package org.techmarket.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.techmarket.postgres.OwnerOnly;
import org.techmarket.postgres.StartRefused;

/** The provider of identities at which people sign in, such as a realm of Keycloak. */
record Provider(String issuer, String clientId, String secret) {

  private static final String ISSUER = "MARKETPLACE_OIDC_ISSUER";
  private static final String CLIENT_ID = "MARKETPLACE_OIDC_CLIENT_ID";
  private static final String SECRET = "MARKETPLACE_OIDC_CLIENT_SECRET";
  private static final String SECRET_FILE = "MARKETPLACE_OIDC_CLIENT_SECRET_FILE";

  /** The provider that the environment names, whole or refused; empty when it names none. */
  static Optional<Provider> of(Variables variables) {
    Optional<String> secret =
        variables.get(SECRET).or(() -> variables.get(SECRET_FILE).map(Provider::read));
    List<Optional<String>> all = List.of(variables.get(ISSUER), variables.get(CLIENT_ID), secret);
    if (all.stream().allMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    if (all.stream().anyMatch(Optional::isEmpty)) {
      throw new StartRefused(
          "%s, %s and %s (or %s) are set together or not at all."
              .formatted(ISSUER, CLIENT_ID, SECRET, SECRET_FILE));
    }
    return Optional.of(new Provider(address(all.get(0).get()), all.get(1).get(), all.get(2).get()));
  }

  /** For the application, which reads them by MicroProfile Config. */
  void publish() {
    System.setProperty("marketplace.oidc.issuer", issuer);
    System.setProperty("marketplace.oidc.client.id", clientId);
    System.setProperty("marketplace.oidc.client.secret", secret);
  }

  @Override
  public String toString() {
    return "Provider[%s]".formatted(issuer);
  }

  private static String address(String issuer) {
    if (!issuer.matches("https?://[^\\s?#]+")) {
      throw new StartRefused(
          "%s must be the address of a realm, such as https://id.example.cn/realms/marketplace, not %s."
              .formatted(ISSUER, issuer));
    }
    return issuer;
  }

  private static String read(String file) {
    try {
      return OwnerOnly.read(Path.of(file)).strip();
    } catch (IOException e) {
      throw new StartRefused("%s cannot be read (%s).".formatted(SECRET_FILE, e), e);
    }
  }
}
