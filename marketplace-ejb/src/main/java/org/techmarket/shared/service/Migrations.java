package org.techmarket.shared.service;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the database up to date as its owner, before Hibernate compares it with the model. */
public class Migrations implements Integrator {

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
    Config config = ConfigProvider.getConfig();
    migrate(
        setting(config, "marketplace.db.url"),
        setting(config, "marketplace.db.owner.user"),
        setting(config, "marketplace.db.owner.password"),
        setting(config, "marketplace.db.user"));
  }

  /**
   * Migrates a database.
   *
   * @param application the role that is granted what the application needs
   */
  public static void migrate(String url, String owner, String password, String application) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(url, owner, password)
        .locations("classpath:db/migration")
        .placeholders(Map.of("app", application))
        .load()
        .migrate();
  }

  private static String setting(Config config, String name) {
    Optional<String> value = config.getOptionalValue(name, String.class);
    return value.orElseThrow(
        () ->
            new IllegalStateException(
                name.toUpperCase(Locale.ROOT).replace('.', '_')
                    + " is not set: the marketplace needs a PostgreSQL database, its owner for the migrations"
                    + " and a role for itself (docs/operations.md)."));
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
    // nothing was taken
  }
}
