package org.techmarket.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.techmarket.audit.AuditEntry;
import org.techmarket.audit.AuditRepository;
import org.techmarket.audit.Deed;
import org.techmarket.audit.service.AuditRows;

/**
 * Written by JDBC, for an entry is no entity: what it says is hashed before it is stored, and
 * stored as it was hashed.
 */
@Dependent
class SqlAuditRepository implements AuditRepository {

  /** Whoever writes an entry shares this lock until the end; a head waits for all of them. */
  private static final long WRITERS = 0x6175646974L;

  /**
   * Shorter than PostgreSQL waits before it looks for deadlocks: whoever writes never ends for a
   * head.
   */
  private static final String PATIENCE = "300ms";

  private static final String LOCK_TIMED_OUT = "55P03";

  @PersistenceContext private EntityManager em;

  /**
   * What has changed goes to the database first: whoever else changes it waits there, at its own
   * row, and so nobody waits for somebody at a chain who waits for them at a row.
   */
  @Override
  public void add(Deed deed) {
    em.flush();
    work(
        connection -> {
          lock(connection, deed);
          insert(connection, AuditEntry.after(last(connection, deed), deed));
          return null;
        });
  }

  private static void lock(Connection connection, Deed deed) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select pg_advisory_xact_lock_shared(?), pg_advisory_xact_lock(hashtextextended(?, 0))")) {
      statement.setLong(1, WRITERS);
      statement.setString(2, deed.subject().toString());
      statement.execute();
    }
  }

  private static AuditEntry last(Connection connection, Deed deed) throws SQLException {
    String query =
        "select "
            + AuditRows.COLUMNS
            + "from audit_entry e where e.subject = ? and e.subject_id = ? order by e.sequence desc limit 1";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, deed.subject().type());
      statement.setLong(2, deed.subject().id());
      try (ResultSet found = statement.executeQuery()) {
        return found.next() ? AuditRows.entry(found) : null;
      }
    }
  }

  private static void insert(Connection connection, AuditEntry entry) throws SQLException {
    Deed deed = entry.deed();
    Jdbc.run(
        connection,
        """
        insert into audit_entry (subject, subject_id, sequence, previous, hash, verb, from_stage, to_stage, reason,
          account_id, organisation_id, address, happened_at, before_values, after_values)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, jsonb_object(?, ?), jsonb_object(?, ?))
        """,
        deed.subject().type(),
        deed.subject().id(),
        entry.sequence(),
        entry.previous(),
        entry.hash(),
        deed.verb(),
        deed.from(),
        deed.to(),
        deed.reason(),
        deed.actor().accountId(),
        deed.actor().organisationId(),
        deed.actor().address(),
        deed.at(),
        names(deed.altered().before()),
        values(deed.altered().before()),
        names(deed.altered().after()),
        values(deed.altered().after()));
  }

  @Override
  public Optional<Long> settled() {
    return work(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            statement.execute("savepoint before_waiting");
            statement.execute("set local lock_timeout = '%s'".formatted(PATIENCE));
            statement.execute("select pg_advisory_xact_lock(%d)".formatted(WRITERS));
            return Jdbc.number(statement, "select coalesce(max(id), 0) from audit_entry");
          } catch (SQLException e) {
            if (!LOCK_TIMED_OUT.equals(e.getSQLState())) {
              throw e;
            }
            Jdbc.run(connection, "rollback to savepoint before_waiting");
            return Optional.empty();
          }
        });
  }

  private <T> T work(ReturningWork<T> work) {
    return em.unwrap(Session.class).doReturningWork(work);
  }

  private static String[] names(Map<String, String> fields) {
    return fields.keySet().toArray(String[]::new);
  }

  private static String[] values(Map<String, String> fields) {
    return fields.values().toArray(String[]::new);
  }
}
