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

  /**
   * Deletes all rows in one statement, which asks only at its end what refers to what. Most tables
   * are empty, and to truncate one takes new files for it and each of its indexes.
   */
  private static final String EMPTY =
      """
      select 'with ' || string_agg(format('t%1$s as (delete from %2$I)', row_number, tablename), ', ') || ' select 1'
      from (select row_number() over (), tablename from pg_tables where schemaname = 'public'
      and tablename not in ('flyway_schema_history', 'city', 'country', 'hall', 'parameter', 'special_day', 'standing_text')) filled
      """;

  private static final Options OPTIONS =
      Options.defaults().withMaxConnections(80).with("fsync", "off");
  private static TestDatabase current;

  private final Entrance entrance;
  private final Runnable end;
  private final EntityManagerFactory factory;
  private final Sql owner;
  private final Map<String, Integer> parameters;
  private final String emptied;

  /** Where a database is, and the two roles with their passwords. */
  public record Entrance(
      String url,
      String owner,
      String ownerPassword,
      String application,
      String applicationPassword) {

    private static Entrance of(EmbeddedPostgres postgres) {
      return new Entrance(
          postgres.url(),
          postgres.owner(),
          postgres.ownerPassword(),
          postgres.application(),
          postgres.applicationPassword());
    }
  }

  private TestDatabase(Entrance entrance, Runnable end) {
    this.entrance = entrance;
    this.end = end;
    this.factory = factory(entrance);
    this.owner = new Sql(connect(entrance.owner(), entrance.ownerPassword()));
    this.parameters = owner.numbers("select name, amount from parameter");
    this.emptied = owner.text(EMPTY);
  }

  static TestDatabase start() {
    return start(OPTIONS);
  }

  /** Starts it; what does not get as far as a migrated schema leaves no server behind. */
  public static TestDatabase start(Options options) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(DataFolder.lock(newHome()), options);
    try {
      return new TestDatabase(Entrance.of(postgres), () -> stop(postgres));
    } catch (RuntimeException e) {
      stop(postgres);
      throw e;
    }
  }

  /** One that somebody else has started, and ends. */
  public static TestDatabase of(Entrance entrance) {
    return new TestDatabase(entrance, () -> {});
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
    return new Sql(connect(entrance.application(), entrance.applicationPassword()));
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
          long before = rowsRead();
          work.run();
          return rowsRead() - before;
        });
  }

  /** What the connection has read and not yet reported; earlier transactions may be in it. */
  private static long rowsRead() {
    String read =
        "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_xact_user_tables";
    Object rows = Transactions.entityManager().createNativeQuery(read).getSingleResult();
    return ((Number) rows).longValue();
  }

  public Entrance entrance() {
    return entrance;
  }

  EntityManager entityManager() {
    return factory.createEntityManager();
  }

  /** Leaves nothing but what the migrations brought. */
  public void reset() {
    owner.run(emptied);
    owner.text("select max(setval(oid, 1, false)) from pg_class where relkind = 'S'");
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
    end.run();
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
      return DriverManager.getConnection(entrance.url(), user, password);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static EntityManagerFactory factory(Entrance entrance) {
    System.setProperty("marketplace.db.url", entrance.url());
    System.setProperty("marketplace.db.owner.user", entrance.owner());
    System.setProperty("marketplace.db.owner.password", entrance.ownerPassword());
    System.setProperty("marketplace.db.user", entrance.application());
    System.setProperty("marketplace.db.password", entrance.applicationPassword());
    return Persistence.createEntityManagerFactory(
        "marketplace",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jdbc.url", entrance.url(),
            "jakarta.persistence.jdbc.user", entrance.application(),
            "jakarta.persistence.jdbc.password", entrance.applicationPassword(),
            "hibernate.connection.pool_size", "60"));
  }
}
