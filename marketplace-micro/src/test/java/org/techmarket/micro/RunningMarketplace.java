package org.techmarket.micro;

import java.net.URI;
import java.sql.Connection;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The application as it is deployed, in processes of its own and on an empty database, with no demo
 * data unless a test asks for it.
 *
 * <pre>{@code
 * @BeforeAll
 * static void start() throws Exception {
 *   marketplace = RunningMarketplace.start();
 * }
 * }</pre>
 */
public interface RunningMarketplace extends AutoCloseable {

  String ADMIN_LOGIN = "admin";
  String ADMIN_PASSWORD = "Correct horse battery staple 1";

  static RunningMarketplace start() throws Exception {
    return start(Map.of());
  }

  /**
   * Starts with these environment variables over the defaults, and returns when it is ready. It is
   * the one jar, unless whoever uses these tests brings a deployment of their own.
   */
  static RunningMarketplace start(Map<String, String> settings) throws Exception {
    return ServiceLoader.load(Deployment.class).findFirst().orElse(OneJar::start).start(settings);
  }

  /** Starts one that ends with the tests. */
  static RunningMarketplace shared(Map<String, String> settings) throws Exception {
    RunningMarketplace marketplace = start(settings);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(marketplace)));
    return marketplace;
  }

  private static void end(RunningMarketplace marketplace) {
    try {
      marketplace.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  URI base();

  /** A connection as the owner of the tables. */
  Connection database() throws Exception;

  /** Starts again with the same data and at the same address, after a stop where it still runs. */
  void restart() throws Exception;
}
