package org.techmarket.testing;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** The real services over a database, without a server; the tests and the benchmarks use them. */
public final class Slice implements AutoCloseable {

  private final TestDatabase database;
  private final WeldContainer container;

  private Slice(TestDatabase database, Extension... more) {
    this.database = database;
    this.container =
        new Weld()
            .addBeanDefiningAnnotations(Stateless.class, Singleton.class)
            .extensions(more)
            .initialize();
  }

  static Slice start() {
    return new Slice(TestDatabase.start());
  }

  /**
   * The services over a database that ends with them.
   *
   * @param more change what there is
   */
  public static Slice over(TestDatabase database, Extension... more) {
    TestDatabase.use(database);
    return new Slice(database, more);
  }

  public <T> T bean(Class<T> type) {
    return container.select(type).get();
  }

  public TestDatabase database() {
    return database;
  }

  BeanManager beans() {
    return container.getBeanManager();
  }

  @Override
  public void close() {
    container.close();
    database.close();
  }
}
