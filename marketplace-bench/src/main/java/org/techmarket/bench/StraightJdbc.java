package org.techmarket.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.techmarket.micro.Crowd;
import org.techmarket.testing.TestDatabase.Entrance;

/**
 * The floor of booking: the statements that the service sends, in its order and with its locks, on
 * bare connections, each client its own.
 */
final class StraightJdbc implements Booker {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final int HOLD_SECONDS = 900;
  private static final int BOUND = 8;

  /** The entry of the audit trail: the service sends these by JDBC itself, so no log shows them. */
  static final List<String> ENTRY =
      List.of(
          "select pg_advisory_xact_lock_shared(418581342580), pg_advisory_xact_lock(hashtextextended(?, 0))",
          "select sequence, hash from audit_entry where subject = 'RoadshowBooking' and subject_id = ? order by sequence desc limit 1",
          """
          insert into audit_entry (subject, subject_id, sequence, hash, to_stage, account_id, happened_at, before_values, after_values)
          values ('RoadshowBooking', ?, 1, repeat('0', 64), 'HELD', ?, ?, '{}', '{}')
          """);

  private final Entrance entrance;
  private final List<String> statements;
  private final boolean recording;
  private final Map<Integer, Connection> connections = new ConcurrentHashMap<>();

  /**
   * @param statements those of one booking; what is bound to them is known here, so a change of the
   *     service is to be followed
   * @param recording whether the audit trail is written, too
   */
  StraightJdbc(Entrance entrance, List<String> statements, boolean recording) {
    this.entrance = entrance;
    this.recording = recording;
    this.statements = statements;
    if (statements.size() != BOUND) {
      throw new IllegalStateException(
          "The service books by other statements than are bound here: " + statements);
    }
  }

  @Override
  public boolean takes(int client, Crowd.Member member, Calendar.Place place) throws SQLException {
    Connection connection = connections.computeIfAbsent(client, first -> connected());
    try {
      book(connection, member, place);
      connection.commit();
      return true;
    } catch (SQLException e) {
      connection.rollback();
      if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private void book(Connection connection, Crowd.Member member, Calendar.Place place)
      throws SQLException {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    long achievement = member.achievement();
    long account = key(connection, 0, "id", ThroughService.login(member));
    long holder = key(connection, 1, "holder_id", achievement);
    long[] slot = slot(connection, place);
    all(connection, 3, slot[1]);
    all(connection, 4, now, slot[1], slot[0], achievement);
    all(connection, 5, slot[1], now);
    all(connection, 6, "HOLD_SECONDS");
    Object[] booking = {
      achievement,
      now.plusSeconds(HOLD_SECONDS),
      connection.createArrayOf("bigint", new Long[] {account}),
      holder,
      null,
      null,
      null,
      null,
      null,
      null,
      slot[1],
      slot[0],
      "HELD",
      now,
      0L
    };
    long made = made(connection, 7, booking);
    if (recording) {
      all(connection, ENTRY.get(0), "RoadshowBooking " + made);
      all(connection, ENTRY.get(1), made);
      run(connection, ENTRY.get(2), made, account, now);
    }
  }

  private long[] slot(Connection connection, Calendar.Place place) throws SQLException {
    try (PreparedStatement statement = bound(connection, 2, place.ordinal(), place.roadshow());
        ResultSet row = statement.executeQuery()) {
      row.next();
      return new long[] {row.getLong("id"), row.getLong("roadshow_id")};
    }
  }

  private long key(Connection connection, int number, String column, Object... values)
      throws SQLException {
    try (PreparedStatement statement = bound(connection, number, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(column);
    }
  }

  private void all(Connection connection, int number, Object... values) throws SQLException {
    all(connection, statements.get(number), values);
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }

  private static void all(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = bound(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
  }

  private long made(Connection connection, int number, Object... values) throws SQLException {
    String sql = statements.get(number);
    try (PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"})) {
      bind(statement, values);
      statement.executeUpdate();
      try (ResultSet key = statement.getGeneratedKeys()) {
        key.next();
        return key.getLong(1);
      }
    }
  }

  private PreparedStatement bound(Connection connection, int number, Object... values)
      throws SQLException {
    return bound(connection, statements.get(number), values);
  }

  private static PreparedStatement bound(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    bind(statement, values);
    return statement;
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private Connection connected() {
    try {
      Connection connection =
          DriverManager.getConnection(
              entrance.url(), entrance.application(), entrance.applicationPassword());
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
