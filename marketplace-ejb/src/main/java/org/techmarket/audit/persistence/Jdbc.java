package org.techmarket.audit.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Statements and what fills their blanks. */
final class Jdbc {

  private Jdbc() {}

  /** How many rows it has written. */
  static int run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        set(statement, i + 1, values[i]);
      }
      statement.execute();
      return statement.getUpdateCount();
    }
  }

  private static void set(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value instanceof Instant at) {
      statement.setObject(place, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
    } else if (value instanceof String[] texts) {
      statement.setArray(place, statement.getConnection().createArrayOf("text", texts));
    } else {
      statement.setObject(place, value);
    }
  }

  static Optional<Long> number(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      found.next();
      long number = found.getLong(1);
      return found.wasNull() ? Optional.empty() : Optional.of(number);
    }
  }
}
