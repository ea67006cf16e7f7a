package org.techmarket.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.techmarket.postgres.DataFolder;
import org.techmarket.postgres.EmbeddedPostgres;
import org.techmarket.postgres.Options;

/** A PostgreSQL with the schema of the market; migrated as in production, by Hibernate's start. */
public final class TestDatabase implements AutoCloseable {

  private static final Options OPTIONS =
      Options.defaults().withMaxConnections(80).with("fsync", "off");
  private static TestDatabase current;

  private final EmbeddedPostgres postgres;
  private final EntityManagerFactory factory;
  private final Sql owner;
  private final Map<String, Integer> parameters;

  private TestDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
    this.factory = factory(postgres);
    this.owner = new Sql(connect(postgres.owner(), postgres.ownerPassword()));
    this.parameters = owner.numbers("select name, amount from parameter");
  }

  /** Starts it; what does not get as far as a migrated schema leaves no server behind. */
  static TestDatabase start() {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(DataFolder.lock(newHome()), OPTIONS);
    try {
      return new TestDatabase(postgres);
    } catch (RuntimeException e) {
      stop(postgres);
      throw e;
    }
  }

  static void use(TestDatabase database) {
    current = database;
  }

  /** The database of the test class that runs. */
  public static TestDatabase current() {
    return current;
  }

  /** The database in its owner's hands, to look behind the services. */
  public Sql owner() {
    return owner;
  }

  /** The database as the application sees it; to be closed. */
  public Sql application() {
    return new Sql(connect(postgres.application(), postgres.applicationPassword()));
  }

  /** How many statements the services send while some work is done. */
  public long statementsOf(Runnable work) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    work.run();
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }

  /** How many rows the services read of tables, by index or without, while some work is done. */
  public long rowsReadBy(Runnable work) throws Exception {
    return Transactions.joining(
        () -> {
          work.run();
          String read =
              "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables";
          Object rows = Transactions.entityManager().createNativeQuery(read).getSingleResult();
          return ((Number) rows).longValue();
        });
  }

  EntityManager entityManager() {
    return factory.createEntityManager();
  }

  /** Leaves nothing but what the migrations brought. */
  public void reset() {
    String filled =
        owner.text(
            """
            select string_agg(quote_ident(tablename), ', ') from pg_tables where schemaname = 'public'
            and tablename not in ('flyway_schema_history', 'city', 'country', 'hall', 'parameter', 'special_day', 'standing_text')
            """);
    owner.run("truncate " + filled + " restart identity");
    parameters.forEach(
        (name, amount) ->
            owner.run(
                "update parameter set amount = ? where name = ? and amount <> ?",
                amount,
                name,
                amount));
  }

  @Override
  public void close() {
    factory.close();
    owner.close();
    stop(postgres);
  }

  private static Path newHome() {
    try {
      return Files.createTempDirectory("marketplace-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres postgres) {
    Path home = postgres.home();
    postgres.close();
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Connection connect(String user, String password) {
    try {
      return DriverManager.getConnection(postgres.url(), user, password);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EntityManagerFactory factory(EmbeddedPostgres postgres) {
    System.setProperty("marketplace.db.url", postgres.url());
    System.setProperty("marketplace.db.owner.user", postgres.owner());
    System.setProperty("marketplace.db.owner.password", postgres.ownerPassword());
    System.setProperty("marketplace.db.user", postgres.application());
    System.setProperty("marketplace.db.password", postgres.applicationPassword());
    return Persistence.createEntityManagerFactory(
        "marketplace",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jdbc.url", postgres.url(),
            "jakarta.persistence.jdbc.user", postgres.application(),
            "jakarta.persistence.jdbc.password", postgres.applicationPassword(),
            "hibernate.connection.pool_size", "60"));
  }
}
