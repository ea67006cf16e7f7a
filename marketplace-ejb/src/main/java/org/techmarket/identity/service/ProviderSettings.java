package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.CheckedSettings;
import org.techmarket.shared.service.PrivateFile;

/**
 * Whether people sign in at a provider of identities, and at which. If they do, no password is
 * taken here; there is no third state.
 */
@ApplicationScoped
public class ProviderSettings implements CheckedSettings {

  private static final String REALM = "(https?://[^\\s?#]+)/realms/([^\\s?#/]+)";

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
  @ConfigProperty(name = "marketplace.oidc.provisioning.client.id")
  private Optional<String> provisioningClientId;

  @Inject
  @ConfigProperty(name = "marketplace.oidc.provisioning.client.secret")
  private Optional<String> provisioningSecret;

  @Inject
  @ConfigProperty(name = "marketplace.oidc.provisioning.client.secret.file")
  private Optional<String> provisioningSecretFile;

  @Inject
  @ConfigProperty(name = "marketplace.public.url", defaultValue = "http://localhost:8080")
  private String publicUrl;

  public boolean isOn() {
    return issuer.isPresent();
  }

  /** Whether accounts that are made here are made at the provider, too. */
  public boolean provisions() {
    return isOn() && provisioningClientId.isPresent();
  }

  /**
   * Makes sure that accounts are made here.
   *
   * @throws Refused when the provider keeps them and this market may not tell it of new ones
   */
  void checkMakesAccounts() {
    if (isOn() && !provisions()) {
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
    if (provisioningClientId.isPresent()
            != (provisioningSecret.isPresent() || provisioningSecretFile.isPresent())
        || provisioningClientId.isPresent() && !isOn()) {
      return Optional.of(
          "MARKETPLACE_OIDC_PROVISIONING_CLIENT_ID and MARKETPLACE_OIDC_PROVISIONING_CLIENT_SECRET (or"
              + " MARKETPLACE_OIDC_PROVISIONING_CLIENT_SECRET_FILE) are set together, beside"
              + " MARKETPLACE_OIDC_ISSUER, or not at all.");
    }
    String shape = provisions() ? REALM : "https?://[^\\s?#]+";
    return issuer
        .filter(it -> !it.matches(shape))
        .map(ProviderSettings::noAddress)
        .or(this::secretFault);
  }

  private Optional<String> secretFault() {
    try {
      if (isOn()) {
        secret();
      }
      if (provisions()) {
        provisioningSecret();
      }
      return Optional.empty();
    } catch (IllegalStateException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** Where the Keycloak is whose realm the issuer is. */
  String server() {
    return issuer().replaceAll(REALM, "$1");
  }

  String realm() {
    return issuer().replaceAll(REALM, "$2");
  }

  String provisioningClientId() {
    return provisioningClientId.orElseThrow();
  }

  String provisioningSecret() {
    return provisioningSecret.orElseGet(() -> read(Path.of(provisioningSecretFile.orElseThrow())));
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
      return PrivateFile.text(file);
    } catch (IOException e) {
      throw new IllegalStateException("The secret %s cannot be read (%s).".formatted(file, e), e);
    }
  }
}
