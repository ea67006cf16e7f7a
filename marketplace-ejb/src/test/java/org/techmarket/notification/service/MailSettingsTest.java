package org.techmarket.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half a setting is none, and is said in a sentence. */
class MailSettingsTest {

  private static final String ALL = "host from port user password password.file tls";

  @AfterEach
  void clear() {
    Stream.of(ALL.split(" ")).forEach(name -> System.clearProperty("marketplace.mail." + name));
  }

  @Test
  void withoutAnySettingThereIsNoMailAndNoFault() throws Exception {
    assertThat(settings(Map.of()).isOn()).isFalse();
    assertThat(settings(Map.of()).fault()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "host=m.cn | MARKETPLACE_MAIL_HOST and MARKETPLACE_MAIL_FROM are set together or not at all.",
        "from=a@m.cn | MARKETPLACE_MAIL_HOST and MARKETPLACE_MAIL_FROM are set together or not at all.",
        "host=m.cn from=a@m.cn user=x | MARKETPLACE_MAIL_USER and MARKETPLACE_MAIL_PASSWORD",
        "host=m.cn from=a@m.cn password=x | MARKETPLACE_MAIL_USER and MARKETPLACE_MAIL_PASSWORD",
        "host=m.cn from=a@m.cn port=0 | MARKETPLACE_MAIL_PORT must be a number from 1 to 65535, not 0.",
        "host=m.cn from=a@m.cn port=smtp | MARKETPLACE_MAIL_PORT must be a number",
        "host=m.cn from=a@m.cn tls=ssl | MARKETPLACE_MAIL_TLS must be none, starttls or tls, not ssl.",
        "host=m.cn from=a@m.cn user=x password.file=/nowhere/x | The password /nowhere/x cannot be read (",
        "host=m.cn from=market | MARKETPLACE_MAIL_FROM must be an address, such as market@example.cn",
        "host=m.cn from=a@m.cn,b@m.cn | MARKETPLACE_MAIL_FROM must be an address",
      })
  void halfASettingIsRefusedInASentence(String given, String sentence) throws Exception {
    assertThat(settings(given).fault())
        .hasValueSatisfying(it -> assertThat(it).startsWith(sentence));
  }

  @Test
  void aFileWithAPasswordThatOthersMayReadIsRefused(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("password"), "s3cret\n");
    String given = "host=m.cn from=a@m.cn user=x password.file=" + file;
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw----r--"));
    assertThat(settings(given).fault())
        .hasValueSatisfying(it -> assertThat(it).contains("password", "rw----r--"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(settings(given).fault()).isEmpty();
    assertThat(settings(given).password()).isEqualTo("s3cret");
  }

  @ParameterizedTest
  @CsvSource({
    "host=m.cn from=a@m.cn, smtp 587 true true",
    "host=localhost from=a@m.cn, smtp 25 false false",
    "host=m.cn from=a@m.cn tls=tls, smtps 465 false false",
    "host=m.cn from=a@m.cn tls=none, smtp 25 false false",
    "host=localhost from=a@m.cn tls=starttls port=2525, smtp 2525 true true",
  })
  void nothingLeavesTheMachineUnencryptedUnlessThatIsAskedFor(String given, String means)
      throws Exception {
    MailSettings settings = settings(given);
    assertThat(settings.fault()).isEmpty();
    String prefix = "mail." + settings.protocol() + ".starttls.";
    assertThat(
            String.join(
                " ",
                settings.protocol(),
                String.valueOf(settings.port()),
                settings.properties().getProperty(prefix + "enable"),
                settings.properties().getProperty(prefix + "required")))
        .isEqualTo(means);
  }

  private static MailSettings settings(String given) throws Exception {
    return settings(
        Stream.of(given.split(" "))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
  }

  private static MailSettings settings(Map<String, String> given) throws Exception {
    given.forEach((name, value) -> System.setProperty("marketplace.mail." + name, value));
    MailSettings settings = new MailSettings();
    Field config = MailSettings.class.getDeclaredField("config");
    config.setAccessible(true);
    config.set(settings, ConfigProvider.getConfig(Config.class.getClassLoader()));
    return settings;
  }
}
