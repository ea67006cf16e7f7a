package org.techmarket.micro;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database of a running market as its owner, past the application. */
public final class Sql {

  /** All but what every request may write, whatever was asked for. */
  private static final String TABLES =
      """
      select tablename from pg_tables where schemaname = 'public'
      and tablename not in ('flyway_schema_history', 'attempt', 'web_session', 'api_token') order by tablename
      """;

  /** That somebody failed to sign in, or must wait for it, is remembered, and no deed. */
  private static final String TOLD_OF_DEEDS =
      "(select * from audit_entry where verb is null or verb not in ('signInFailed', 'lockSignIn'))";

  /** In which language somebody reads is noted by whatever they open. */
  private static final String BUT_LANGUAGE =
      "(select to_jsonb(a) - 'language' as known from account a)";

  private final RunningMarketplace server;
  private Connection connection;

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
    String each =
        "select '%1$s ' || md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from %1$s t";
    String tokens = " union all select string_agg(hash, '|' order by hash) from api_token";
    String all = String.join(" union all ", texts(TABLES).stream().map(each::formatted).toList());
    String deeds = all.replace("from audit_entry t", "from " + TOLD_OF_DEEDS + " t");
    return texts(deeds.replace("from account t", "from " + BUT_LANGUAGE + " t") + tokens);
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
