package org.techmarket.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.util.PSQLException;

/** Plain SQL on one connection, every statement for itself. */
public final class Sql implements AutoCloseable {

  private static final String WAITING = "select count(*) from pg_locks where not granted";

  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /** Runs a statement; {@code ?} stands for the values. */
  public void run(String sql, Object... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.execute();
    } catch (SQLException e) {
      throw new SqlRefused((PSQLException) e);
    }
  }

  /** The rows found, the columns of each joined by blanks; {@code -} stands for nothing. */
  public List<String> rows(String sql, Object... values) {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet found = statement.executeQuery()) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(joined(found));
      }
      return rows;
    } catch (SQLException e) {
      throw new SqlRefused((PSQLException) e);
    }
  }

  public String text(String sql, Object... values) {
    return rows(sql, values).get(0);
  }

  public long number(String sql, Object... values) {
    return Long.parseLong(text(sql, values));
  }

  /** Returns when somebody waits for what somebody else has locked. */
  public void awaitLock() {
    awaitLocks(1);
  }

  /** Returns when so many wait for what others have locked. */
  public void awaitLocks(int many) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (number(WAITING) < many) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Nobody waits for a lock");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  Map<String, Integer> numbers(String sql) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String row : rows(sql)) {
      String[] pair = row.split(" ");
      numbers.put(pair[0], Integer.valueOf(pair[1]));
    }
    return numbers;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static String joined(ResultSet row) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String text = row.getString(i);
      columns.add(text == null ? "-" : text);
    }
    return String.join(" ", columns);
  }

  /** The database said no. */
  public static final class SqlRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    SqlRefused(PSQLException e) {
      super(e.getMessage(), e);
    }

    /** The name of the constraint that was kept; null when it was something else. */
    public String constraint() {
      return ((PSQLException) getCause()).getServerErrorMessage().getConstraint();
    }
  }
}
