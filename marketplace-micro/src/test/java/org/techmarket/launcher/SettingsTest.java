package org.techmarket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.postgres.StartRefused;

class SettingsTest {

  private static final Map<String, String> PROVIDER =
      Map.of(
          "MARKETPLACE_OIDC_ISSUER", "https://id.example.cn/realms/marketplace",
          "MARKETPLACE_OIDC_CLIENT_ID", "marketplace",
          "MARKETPLACE_OIDC_CLIENT_SECRET", "s3cret");

  @Test
  void withoutAnySettingItIsADemonstrationOnPort8080() {
    Settings settings = settings(Map.of());
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.demo()).isTrue();
    assertThat(settings.data()).isAbsolute().hasFileName("marketplace-data");
    assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
    assertThat(settings.outsideDatabase()).isEmpty();
    assertThat(settings.provider()).isEmpty();
    assertThat(settings.programs()).isEqualTo(settings.data());
    assertThat(settings.javaOptions()).contains("-Xmx768m");
  }

  @Test
  void theJavaOptionsAreSeveralWords() {
    Settings settings = settings(Map.of("MARKETPLACE_JAVA_OPTS", " -Xmx2g  -XX:+UseG1GC "));
    assertThat(settings.javaOptions()).containsExactly("-Xmx2g", "-XX:+UseG1GC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "99999999999", "-1", "http", "80 80"})
  void aPortOutOfRangeIsRefused(String port) {
    assertThatThrownBy(() -> settings(Map.of("MARKETPLACE_PORT", port)))
        .isInstanceOf(StartRefused.class)
        .hasMessage("MARKETPLACE_PORT must be a number from 1 to 65535, not %s.", port);
  }

  @Test
  void demoIsTrueOrFalse() {
    assertThatThrownBy(() -> settings(Map.of("MARKETPLACE_DEMO", "yes")))
        .isInstanceOf(StartRefused.class)
        .hasMessage("MARKETPLACE_DEMO must be true or false, not yes.");
  }

  @Test
  void withoutDemoThePublicUrlIsRequired() {
    assertThatThrownBy(() -> settings(Map.of("MARKETPLACE_DEMO", "false")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("MARKETPLACE_PUBLIC_URL is required");
  }

  @Test
  void anOutsideDatabaseNamesWhatIsMissing() {
    Map<String, String> incomplete =
        Map.of("MARKETPLACE_DB_URL", "jdbc:postgresql://db/market", "MARKETPLACE_DB_USER", "app");
    assertThatThrownBy(() -> settings(incomplete))
        .isInstanceOf(StartRefused.class)
        .hasMessage(
            "MARKETPLACE_DB_URL names a database of yours; set MARKETPLACE_DB_PASSWORD,"
                + " MARKETPLACE_DB_OWNER_USER, MARKETPLACE_DB_OWNER_PASSWORD too.");
  }

  @Test
  void anOutsideDatabaseIsTakenWhole() {
    Map<String, String> complete =
        Map.of(
            "MARKETPLACE_DB_URL", "jdbc:postgresql://db/market",
            "MARKETPLACE_DB_USER", "app",
            "MARKETPLACE_DB_PASSWORD", "a",
            "MARKETPLACE_DB_OWNER_USER", "owner",
            "MARKETPLACE_DB_OWNER_PASSWORD", "o");
    assertThat(settings(complete).outsideDatabase())
        .contains(new Database("jdbc:postgresql://db/market", "app", "a", "owner", "o"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISSUER", "CLIENT_ID", "CLIENT_SECRET"})
  void aProviderOfIdentitiesIsSetWholeOrNotAtAll(String missing) {
    Map<String, String> incomplete = new HashMap<>(PROVIDER);
    incomplete.remove("MARKETPLACE_OIDC_" + missing);
    assertThatThrownBy(() -> settings(incomplete))
        .isInstanceOf(StartRefused.class)
        .hasMessage(
            "MARKETPLACE_OIDC_ISSUER, MARKETPLACE_OIDC_CLIENT_ID and MARKETPLACE_OIDC_CLIENT_SECRET"
                + " (or MARKETPLACE_OIDC_CLIENT_SECRET_FILE) are set together or not at all.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CLIENT_ID", "CLIENT_SECRET", "CLIENT_SECRET_FILE"})
  void whoMakesAccountsThereIsSetWholeOrNotAtAll(String part, @TempDir Path folder)
      throws IOException {
    Map<String, String> incomplete = new HashMap<>(PROVIDER);
    Path file = Files.writeString(folder.resolve("secret"), "s3cret");
    incomplete.put("MARKETPLACE_OIDC_PROVISIONING_" + part, file.toString());
    assertThatThrownBy(() -> settings(incomplete))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("MARKETPLACE_OIDC_PROVISIONING_CLIENT_ID and")
        .hasMessageEndingWith("beside MARKETPLACE_OIDC_ISSUER, or not at all.");
  }

  @Test
  void whoMakesAccountsThereNeedsARealmOfKeycloak() {
    Map<String, String> other = new HashMap<>(PROVIDER);
    other.put("MARKETPLACE_OIDC_PROVISIONING_CLIENT_ID", "x");
    other.put("MARKETPLACE_OIDC_PROVISIONING_CLIENT_SECRET", "x");
    assertThat(settings(other).provider()).isPresent();
    other.put("MARKETPLACE_OIDC_ISSUER", "https://id.example.cn");
    assertThatThrownBy(() -> settings(other))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("MARKETPLACE_OIDC_ISSUER must be the address of a realm");
  }

  @Test
  void theIssuerIsAnAddress() {
    Map<String, String> wrong = new HashMap<>(PROVIDER);
    wrong.put("MARKETPLACE_OIDC_ISSUER", "id.example.cn");
    assertThatThrownBy(() -> settings(wrong))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("MARKETPLACE_OIDC_ISSUER must be the address of a realm")
        .hasMessageEndingWith("not id.example.cn.");
  }

  @Test
  void theSecretOfTheProviderMayStandInAFile(@TempDir Path folder) throws IOException {
    Map<String, String> byFile = new HashMap<>(PROVIDER);
    byFile.remove("MARKETPLACE_OIDC_CLIENT_SECRET");
    Path file = folder.resolve("secret");
    byFile.put("MARKETPLACE_OIDC_CLIENT_SECRET_FILE", file.toString());
    assertThatThrownBy(() -> settings(byFile))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("MARKETPLACE_OIDC_CLIENT_SECRET_FILE cannot be read (");
    Files.writeString(file, "s3cret\n");
    assertThat(settings(byFile).provider()).isEqualTo(settings(PROVIDER).provider()).isPresent();
  }

  @Test
  void aSystemPropertyWinsOverTheEnvironment() {
    System.setProperty("marketplace.trial", "from the property");
    assertThat(Variables.ofThisProcess().get("MARKETPLACE_TRIAL")).contains("from the property");
    System.clearProperty("marketplace.trial");
  }

  private static Settings settings(Map<String, String> variables) {
    return Settings.from(name -> Optional.ofNullable(variables.get(name)));
  }
}
