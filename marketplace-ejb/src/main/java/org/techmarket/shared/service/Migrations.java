package org.techmarket.shared.service;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

  private static final String URL = "marketplace.db.url";
  private static final String USER = "marketplace.db.user";
  private static final String PASSWORD = "marketplace.db.password";
  private static final String OWNER = "marketplace.db.owner.user";
  private static final String OWNER_PASSWORD = "marketplace.db.owner.password";

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
    Config config = ConfigProvider.getConfig();
    requireAll(config);
    migrate(
        config.getValue(URL, String.class),
        config.getValue(OWNER, String.class),
        config.getValue(OWNER_PASSWORD, String.class),
        config.getValue(USER, String.class));
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

  /** The server wraps what is thrown in much else; whoever installs it reads the log. */
  private static void requireAll(Config config) {
    String missing =
        Stream.of(URL, USER, PASSWORD, OWNER, OWNER_PASSWORD)
            .filter(name -> config.getOptionalValue(name, String.class).isEmpty())
            .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      String sentence =
          missing
              + " must be set: the marketplace needs a PostgreSQL database, its owner for the migrations"
              + " and a role for itself (docs/operations.md).";
      LOG.log(System.Logger.Level.ERROR, sentence);
      throw new IllegalStateException(sentence);
    }
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
    // nothing was taken
  }
}
