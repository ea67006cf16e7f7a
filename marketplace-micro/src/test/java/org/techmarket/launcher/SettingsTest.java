package org.techmarket.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.techmarket.postgres.StartRefused;

class SettingsTest {

  @Test
  void withoutAnySettingItIsADemonstrationOnPort8080() {
    Settings settings = settings(Map.of());
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.demo()).isTrue();
    assertThat(settings.data()).isAbsolute().hasFileName("marketplace-data");
    assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
    assertThat(settings.outsideDatabase()).isEmpty();
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
