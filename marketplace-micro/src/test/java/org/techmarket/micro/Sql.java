package org.techmarket.micro;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks into the database of a running market as its owner, past the application. */
public final class Sql {

  /** All but what every request may write, whatever was asked for. */
  private static final String TABLES =
      """
      select tablename from pg_tables where schemaname = 'public'
      and tablename not in ('flyway_schema_history', 'attempt', 'web_session', 'api_token') order by tablename
      """;

  /**
   * That somebody failed to sign in, or must wait for it, is remembered, and no deed. In which
   * language somebody reads is noted by whatever they open.
   */
  private static final Map<String, String> BUT_WHAT_IS_NO_DEED =
      Map.of(
          "audit_entry",
          "(select * from audit_entry where verb is null or verb not in ('signInFailed', 'lockSignIn'))",
          "account",
          "(select to_jsonb(a) - 'language' as known from account a)");

  private final RunningMarketplace server;
  private Connection connection;
  private String everything;

  public Sql(RunningMarketplace server) {
    this.server = server;
  }

  public void execute(String statement, Object... arguments) {
    with(statement, PreparedStatement::execute, arguments);
  }

  public long number(String query, Object... arguments) {
    return Long.parseLong(texts(query, arguments).get(0));
  }

  /** The first column. */
  public List<String> texts(String query, Object... arguments) {
    return with(
        query,
        statement -> {
          List<String> texts = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              texts.add(rows.getString(1));
            }
          }
          return texts;
        },
        arguments);
  }

  /** A fingerprint of every row there is: it stays when nothing was stored. */
  public List<String> everything() {
    if (everything == null) {
      everything = String.join(" union all ", texts(TABLES).stream().map(Sql::rowsOf).toList());
    }
    return texts(
        everything + " union all select string_agg(hash, '|' order by hash) from api_token");
  }

  /** Their number and a sum of what each holds, which needs neither an order nor a text of them. */
  private static String rowsOf(String table) {
    String rows = BUT_WHAT_IS_NO_DEED.getOrDefault(table, table);
    return "select '%s ' || count(*) || ' ' || sum(hash_record_extended(t, 0)) from %s t"
        .formatted(table, rows);
  }

  private synchronized <T> T with(String sql, Work<T> work, Object... arguments) {
    try (PreparedStatement statement = connection().prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      return work.on(statement);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The market may have been started again since the last time. */
  private Connection connection() throws Exception {
    if (connection == null || !connection.isValid(1)) {
      connection = server.database();
    }
    return connection;
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
