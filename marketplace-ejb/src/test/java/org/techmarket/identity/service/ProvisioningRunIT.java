package org.techmarket.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.service.Vault;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestClock;
import org.techmarket.testing.TestDatabase;

/** What becomes of tasks when something goes wrong that nobody foresaw. */
@MarketTest
class ProvisioningRunIT {

  private static final Map<String, String> PROVIDER =
      Map.of(
          "issuer", "http://localhost/realms/market",
          "client.id", "marketplace",
          "client.secret", "s3cret",
          "provisioning.client.id", "provisioning",
          "provisioning.client.secret.file", "a file that is gone");

  @Inject private ProvisioningRun run;
  @Inject private Vault vault;
  @Inject private TestClock clock;
  @Inject private BeanManager beans;
  private final Sql database = TestDatabase.current().owner();

  @BeforeEach
  void thereIsAProvider() {
    PROVIDER.forEach((name, value) -> System.setProperty("marketplace.oidc." + name, value));
    readSettings();
    database.run(
        """
        insert into account (login, display_name, issuer, organisation_id, version)
          values ('wang.min', '王敏', 'https://id', 1, 0);
        insert into organisation (party_type, city_code, authors, stage, stage_since, version)
          values (null, null, '{}', 'DRAFT', now(), 0);
        """);
  }

  @AfterEach
  void thereIsNone() {
    PROVIDER.keySet().forEach(name -> System.clearProperty("marketplace.oidc." + name));
    readSettings();
  }

  @Test
  void whatNobodyForesawIsNotedAndTriedAgainAfterThePauseWhileTheNextIsBrought() {
    byte[] spoilt = vault.lock("Kx7m-Qp2r-Wd9h");
    spoilt[spoilt.length - 1]++;
    want("account", "'wang.min' = login", spoilt);
    want("organisation", "stage = 'DRAFT'", null);
    run.run();
    assertThat(tasks())
        .containsExactly("ACCOUNT WAITING 1 UNFORESEEN 10", "ORGANISATION DONE 0 - 0");
    clock.goOn(Duration.ofSeconds(10));
    run.run();
    assertThat(tasks()).startsWith("ACCOUNT WAITING 2 UNFORESEEN 40");
  }

  @Test
  void aSecretThatCannotBeReadAnyMoreIsNotedToo() {
    want("account", "'wang.min' = login", null);
    run.run();
    assertThat(tasks()).containsExactly("ACCOUNT WAITING 1 UNFORESEEN 10");
  }

  private void want(String subject, String which, byte[] password) {
    database.run(
        """
        insert into provisioning (subject, subject_id, stage, wished_at, due_at, first_password)
        select upper('%1$s'), id, 'WAITING', ?::timestamptz, ?::timestamptz, ? from %1$s where %2$s
        """
            .formatted(subject, which),
        TestClock.START.toString(),
        TestClock.START.toString(),
        password);
  }

  /** Of each what it is about, how it stands, and in how many seconds since the start it is due. */
  private List<String> tasks() {
    return database.rows(
        """
        select subject, stage, attempts, fault, extract(epoch from due_at - ?::timestamptz)::int
        from provisioning order by id
        """,
        TestClock.START.toString());
  }

  /** As they are read when the application starts. */
  private void readSettings() {
    ((AlterableContext) beans.getContext(ApplicationScoped.class))
        .destroy(beans.resolve(beans.getBeans(ProviderSettings.class)));
  }
}
