package org.techmarket.launcher;

import java.util.List;
import java.util.Optional;
import org.techmarket.postgres.EmbeddedPostgres;
import org.techmarket.postgres.StartRefused;

/** Where the data lies: the application's own access and that of the owner, who migrates. */
record Database(String url, String user, String password, String ownerUser, String ownerPassword) {

  private static final String URL = "MARKETPLACE_DB_URL";
  private static final String USER = "MARKETPLACE_DB_USER";
  private static final String PASSWORD = "MARKETPLACE_DB_PASSWORD";
  private static final String OWNER_USER = "MARKETPLACE_DB_OWNER_USER";
  private static final String OWNER_PASSWORD = "MARKETPLACE_DB_OWNER_PASSWORD";

  static Database of(EmbeddedPostgres.Access postgres) {
    return new Database(
        postgres.url(),
        postgres.application(),
        postgres.applicationPassword(),
        postgres.owner(),
        postgres.ownerPassword());
  }

  /** The database that the environment names, whole or refused; empty when it names none. */
  static Optional<Database> outside(Variables variables) {
    return variables.get(URL).map(url -> outside(url, variables));
  }

  /** For the application's data source and its migrations. */
  void publish() {
    System.setProperty("marketplace.db.url", url);
    System.setProperty("marketplace.db.user", user);
    System.setProperty("marketplace.db.password", password);
    System.setProperty("marketplace.db.owner.user", ownerUser);
    System.setProperty("marketplace.db.owner.password", ownerPassword);
  }

  @Override
  public String toString() {
    return "Database[%s]".formatted(url);
  }

  private static Database outside(String url, Variables variables) {
    List<String> missing =
        List.of(USER, PASSWORD, OWNER_USER, OWNER_PASSWORD).stream()
            .filter(name -> variables.get(name).isEmpty())
            .toList();
    if (!missing.isEmpty()) {
      throw new StartRefused(
          "%s names a database of yours; set %s too.".formatted(URL, String.join(", ", missing)));
    }
    return new Database(
        url,
        variables.get(USER).orElseThrow(),
        variables.get(PASSWORD).orElseThrow(),
        variables.get(OWNER_USER).orElseThrow(),
        variables.get(OWNER_PASSWORD).orElseThrow());
  }
}
