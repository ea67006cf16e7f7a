package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.shared.Refused;
import org.techmarket.testing.MarketTest;

/** What may be set of the provider of identities, wherever the application runs. */
@MarketTest
class ProviderSettingsIT {

  private static final String REALM = "https://id.example.cn/auth/realms/market";

  @Inject private BeanManager beans;
  private final List<String> set = new ArrayList<>();

  @AfterEach
  void forget() {
    set.forEach(System::clearProperty);
  }

  @Test
  void withoutAProviderAccountsAreMadeHere() {
    assertThat(settings().isOn()).isFalse();
    assertThat(settings().fault()).isEmpty();
    assertThatCode(settings()::checkMakesAccounts).doesNotThrowAnyException();
  }

  @Test
  void whereAProviderKeepsTheAccountsTheyAreMadeHereOnlyIfItIsTold() {
    provider(REALM);
    assertThat(settings().fault()).isEmpty();
    assertThatThrownBy(settings()::checkMakesAccounts)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("identity.accountsElsewhere");
    set("provisioning.client.id", "provisioning");
    set("provisioning.client.secret", "s3cret");
    assertThat(settings().fault()).isEmpty();
    assertThatCode(settings()::checkMakesAccounts).doesNotThrowAnyException();
    assertThat(settings().server()).isEqualTo("https://id.example.cn/auth");
    assertThat(settings().realm()).isEqualTo("market");
  }

  @ParameterizedTest
  @ValueSource(strings = {"issuer", "client.id", "client.secret", "client.secret.file"})
  void aPartOfAProviderIsRefused(String part) {
    set(part, REALM);
    assertThat(settings().fault()).hasValueSatisfying(it -> assertThat(it).contains("together"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "secret", "secret.file"})
  void aPartOfTheClientThatMakesAccountsIsRefused(String part) {
    provider(REALM);
    set("provisioning.client." + part, "x");
    assertThat(settings().fault())
        .hasValueSatisfying(it -> assertThat(it).contains("PROVISIONING", "together"));
  }

  @Test
  void theClientThatMakesAccountsWithoutAProviderIsRefused() {
    set("provisioning.client.id", "x");
    set("provisioning.client.secret", "x");
    assertThat(settings().fault()).isPresent();
  }

  @Test
  void aFileWithASecretThatOthersMayReadIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "s3cret\n");
    set("issuer", REALM);
    set("client.id", "marketplace");
    set("client.secret.file", file.toString());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(settings().fault())
        .hasValueSatisfying(it -> assertThat(it).contains("secret", "rw-r--r--"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(settings().fault()).isEmpty();
    assertThat(settings().secret()).isEqualTo("s3cret");
  }

  @Test
  void soIsOneWithTheSecretOfTheClientThatMakesAccounts(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "s3cret\n");
    provider(REALM);
    set("provisioning.client.id", "provisioning");
    set("provisioning.client.secret.file", file.toString());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(settings().fault())
        .hasValueSatisfying(it -> assertThat(it).contains("secret", "rw-r-----"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(settings().fault()).isEmpty();
    assertThat(settings().provisioningSecret()).isEqualTo("s3cret");
  }

  @Test
  void whoMakesAccountsNeedsARealmOfKeycloak() {
    provider("https://id.example.cn");
    assertThat(settings().fault()).isEmpty();
    set("provisioning.client.id", "x");
    set("provisioning.client.secret", "x");
    assertThat(settings().fault())
        .hasValueSatisfying(it -> assertThat(it).contains("address of a realm"));
  }

  private void provider(String issuer) {
    set("issuer", issuer);
    set("client.id", "marketplace");
    set("client.secret", "s3cret");
  }

  private void set(String name, String value) {
    System.setProperty("marketplace.oidc." + name, value);
    set.add("marketplace.oidc." + name);
  }

  /** As they are read when the application starts. */
  private ProviderSettings settings() {
    CreationalContext<ProviderSettings> creation = beans.createCreationalContext(null);
    InjectionTarget<ProviderSettings> target =
        beans
            .getInjectionTargetFactory(beans.createAnnotatedType(ProviderSettings.class))
            .createInjectionTarget(null);
    ProviderSettings fresh = target.produce(creation);
    target.inject(fresh, creation);
    return fresh;
  }
}
