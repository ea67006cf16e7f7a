package org.techmarket.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One connection to the server under test. */
record Sql(Connection connection) implements AutoCloseable {

  static Sql asOwnerOf(EmbeddedPostgres postgres) throws SQLException {
    return connect(postgres, postgres.owner(), postgres.ownerPassword());
  }

  static Sql asApplicationOf(EmbeddedPostgres postgres) throws SQLException {
    return connect(postgres, postgres.application(), postgres.applicationPassword());
  }

  static Sql connect(EmbeddedPostgres postgres, String user, String password) throws SQLException {
    return new Sql(DriverManager.getConnection(postgres.url(), user, password));
  }

  void run(String statement) throws SQLException {
    try (var jdbc = connection.createStatement()) {
      jdbc.execute(statement);
    }
  }

  String one(String query) throws SQLException {
    try (var jdbc = connection.createStatement();
        var rows = jdbc.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
