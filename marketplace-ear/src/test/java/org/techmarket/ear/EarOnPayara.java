package org.techmarket.ear;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.techmarket.micro.Deployment;
import org.techmarket.micro.RunningMarketplace;
import org.techmarket.postgres.EmbeddedPostgres;

/** The EAR on a Payara Server, with a PostgreSQL that runs in processes of its own. */
final class EarOnPayara implements RunningMarketplace {

  private final Path data;
  private final EmbeddedPostgres postgres;
  private final PayaraServer server;

  private EarOnPayara(Path data) throws IOException {
    this.data = data;
    this.postgres = EmbeddedPostgres.start(data.resolve("postgresql"));
    this.server = new PayaraServer("with-database");
  }

  static EarOnPayara start(Map<String, String> given) throws Exception {
    EarOnPayara marketplace = new EarOnPayara(Files.createTempDirectory("marketplace-ear"));
    Map<String, String> settings = marketplace.settings();
    settings.putAll(given);
    marketplace.server.start(settings);
    if (!marketplace.server.isDeployed()) {
      marketplace.close();
      throw new IllegalStateException("The EAR was not deployed: " + marketplace.server.said());
    }
    return marketplace;
  }

  PayaraServer server() {
    return server;
  }

  /** Where it makes the key to sign with. */
  Path data() {
    return data.resolve("market");
  }

  @Override
  public URI base() {
    return server.base();
  }

  @Override
  public Connection database() throws SQLException {
    return DriverManager.getConnection(postgres.url(), postgres.owner(), postgres.ownerPassword());
  }

  @Override
  public void restart() throws Exception {
    server.restart();
  }

  @Override
  public void close() throws Exception {
    server.close();
    postgres.close();
    try (var files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("MARKETPLACE_DB_URL", postgres.url());
    settings.put("MARKETPLACE_DB_USER", postgres.application());
    settings.put("MARKETPLACE_DB_PASSWORD", postgres.applicationPassword());
    settings.put("MARKETPLACE_DB_OWNER_USER", postgres.owner());
    settings.put("MARKETPLACE_DB_OWNER_PASSWORD", postgres.ownerPassword());
    settings.put("MARKETPLACE_PUBLIC_URL", base().toString());
    settings.put("MARKETPLACE_DATA", data().toString());
    settings.put("MARKETPLACE_ADMIN_LOGIN", ADMIN_LOGIN);
    settings.put("MARKETPLACE_ADMIN_PASSWORD", ADMIN_PASSWORD);
    return settings;
  }

  /** Lets what runs on a marketplace run on the EAR. */
  public static final class Deployed implements Deployment {

    @Override
    public RunningMarketplace start(Map<String, String> settings) throws Exception {
      return EarOnPayara.start(settings);
    }
  }
}
