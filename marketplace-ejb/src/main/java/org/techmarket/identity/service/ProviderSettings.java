package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.CheckedSettings;

/**
 * Whether people sign in at a provider of identities, and at which. If they do, no password is
 * taken here; there is no third state.
 */
@ApplicationScoped
public class ProviderSettings implements CheckedSettings {

  @Inject
  @ConfigProperty(name = "marketplace.oidc.issuer")
  private Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "marketplace.oidc.client.id")
  private Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "marketplace.oidc.client.secret")
  private Optional<String> secret;

  @Inject
  @ConfigProperty(name = "marketplace.oidc.client.secret.file")
  private Optional<String> secretFile;

  @Inject
  @ConfigProperty(name = "marketplace.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  public boolean isOn() {
    return issuer.isPresent();
  }

  /**
   * Makes sure that the accounts are kept here.
   *
   * @throws Refused when people sign in at the provider, which keeps them
   */
  void checkAccountsAreOurs() {
    if (isOn()) {
      throw new Refused("identity.accountsElsewhere");
    }
  }

  @Override
  public Optional<String> fault() {
    boolean hasSecret = secret.isPresent() || secretFile.isPresent();
    if (Stream.of(issuer.isPresent(), clientId.isPresent(), hasSecret).distinct().count() > 1) {
      return Optional.of(
          "MARKETPLACE_OIDC_ISSUER, MARKETPLACE_OIDC_CLIENT_ID and MARKETPLACE_OIDC_CLIENT_SECRET (or"
              + " MARKETPLACE_OIDC_CLIENT_SECRET_FILE) are set together or not at all.");
    }
    return issuer.filter(it -> !it.matches("https?://[^\\s?#]+")).map(ProviderSettings::noAddress);
  }

  String issuer() {
    return issuer.orElseThrow();
  }

  String clientId() {
    return clientId.orElseThrow();
  }

  String secret() {
    return secret.orElseGet(() -> read(Path.of(secretFile.orElseThrow())));
  }

  /** An address of ours, as the provider and a browser know it. */
  String ours(String path) {
    return publicUrl.replaceAll("/+$", "") + path;
  }

  private static String noAddress(String issuer) {
    return "MARKETPLACE_OIDC_ISSUER must be the address of a realm, such as"
        + " https://id.example.cn/realms/marketplace, not %s.".formatted(issuer);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new IllegalStateException("The secret cannot be read from " + file, e);
    }
  }
}
