package org.techmarket.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.techmarket.postgres.StartRefused;

/** The provider of identities at which people sign in, such as a realm of Keycloak. */
record Provider(
    String issuer, String clientId, String secret, Optional<Provisioning> provisioning) {

  private static final String ISSUER = "MARKETPLACE_OIDC_ISSUER";
  private static final String CLIENT_ID = "MARKETPLACE_OIDC_CLIENT_ID";
  private static final String SECRET = "MARKETPLACE_OIDC_CLIENT_SECRET";
  private static final String SECRET_FILE = "MARKETPLACE_OIDC_CLIENT_SECRET_FILE";

  private static final String PROVISIONING_ID = "MARKETPLACE_OIDC_PROVISIONING_CLIENT_ID";
  private static final String PROVISIONING_SECRET = "MARKETPLACE_OIDC_PROVISIONING_CLIENT_SECRET";
  private static final String PROVISIONING_FILE =
      "MARKETPLACE_OIDC_PROVISIONING_CLIENT_SECRET_FILE";

  /** As whom the market makes accounts there. */
  private record Provisioning(String clientId, String secret) {

    static Optional<Provisioning> of(Variables variables) {
      Optional<String> id = variables.get(PROVISIONING_ID);
      Optional<String> secret =
          variables.get(PROVISIONING_SECRET).or(() -> readFrom(PROVISIONING_FILE, variables));
      if (id.isPresent() != secret.isPresent()
          || id.isPresent() && variables.get(ISSUER).isEmpty()) {
        throw new StartRefused(
            "%s and %s (or %s) are set together, beside %s, or not at all."
                .formatted(PROVISIONING_ID, PROVISIONING_SECRET, PROVISIONING_FILE, ISSUER));
      }
      return id.map(given -> new Provisioning(given, secret.get()));
    }
  }

  /** The provider that the environment names, whole or refused; empty when it names none. */
  static Optional<Provider> of(Variables variables) {
    Optional<Provisioning> provisioning = Provisioning.of(variables);
    Optional<String> secret = variables.get(SECRET).or(() -> readFrom(SECRET_FILE, variables));
    List<Optional<String>> all = List.of(variables.get(ISSUER), variables.get(CLIENT_ID), secret);
    if (all.stream().allMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    if (all.stream().anyMatch(Optional::isEmpty)) {
      throw new StartRefused(
          "%s, %s and %s (or %s) are set together or not at all."
              .formatted(ISSUER, CLIENT_ID, SECRET, SECRET_FILE));
    }
    String issuer = address(all.get(0).get(), provisioning.isPresent());
    return Optional.of(new Provider(issuer, all.get(1).get(), all.get(2).get(), provisioning));
  }

  /** For the application, which reads them by MicroProfile Config. */
  void publish() {
    System.setProperty("marketplace.oidc.issuer", issuer);
    System.setProperty("marketplace.oidc.client.id", clientId);
    System.setProperty("marketplace.oidc.client.secret", secret);
    provisioning.ifPresent(
        client -> {
          System.setProperty("marketplace.oidc.provisioning.client.id", client.clientId());
          System.setProperty("marketplace.oidc.provisioning.client.secret", client.secret());
        });
  }

  @Override
  public String toString() {
    return "Provider[%s]".formatted(issuer);
  }

  /** Whoever makes accounts there speaks to a Keycloak, whose addresses are made so. */
  private static String address(String issuer, boolean isKeycloak) {
    if (!issuer.matches("https?://[^\\s?#]+" + (isKeycloak ? "/realms/[^\\s?#/]+" : ""))) {
      throw new StartRefused(
          "%s must be the address of a realm, such as https://id.example.cn/realms/marketplace, not %s."
              .formatted(ISSUER, issuer));
    }
    return issuer;
  }

  private static Optional<String> readFrom(String name, Variables variables) {
    return variables.get(name).map(file -> read(name, file));
  }

  private static String read(String name, String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new StartRefused("%s cannot be read (%s).".formatted(name, e), e);
    }
  }
}
