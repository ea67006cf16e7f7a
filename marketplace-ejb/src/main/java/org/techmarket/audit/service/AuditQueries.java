package org.techmarket.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.techmarket.identity.Roles;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;

/** What everybody has done, for those whose office it is to look at it and who do nothing else. */
@Stateless
@RolesAllowed(Roles.AUDIT_ADMIN)
public class AuditQueries {

  private static final String FROM =
      """
      from audit_entry e left join account a on a.id = e.account_id left join organisation o on o.id = e.organisation_id
      """;
  private static final String ROWS =
      "select " + AuditRows.COLUMNS + ", a.login, a.display_name, o.name as organisation " + FROM;
  private static final String COUNT = "select count(*) " + FROM;
  private static final int ROWS_AT_ONCE = 500;

  @PersistenceContext private EntityManager em;

  /** A page of the entries that fit, the latest first. */
  public Slice<AuditRow> search(AuditSearch search, int page) {
    long total = work(connection -> count(connection, search));
    int shown = Math.min(page, Slice.pages(total, Search.PAGE_SIZE));
    List<AuditRow> rows = new ArrayList<>();
    String part = "limit %d offset %d".formatted(Search.PAGE_SIZE, (shown - 1L) * Search.PAGE_SIZE);
    work(connection -> read(connection, search, part, rows::add));
    return new Slice<>(rows, total, shown, Search.PAGE_SIZE);
  }

  /** All entries that fit, one after the other, the latest first. */
  public void export(AuditSearch search, Consumer<AuditRow> each) {
    work(connection -> read(connection, search, "", each));
  }

  /**
   * One entry.
   *
   * @throws NotFound when there is none, or it was forgotten
   */
  public AuditRow view(long id) {
    return work(
        connection -> {
          String query = ROWS + " where e.id = ? and e.happened_at is not null";
          try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            try (ResultSet found = statement.executeQuery()) {
              if (found.next()) {
                return row(found);
              }
            }
          }
          throw new NotFound("audit.entry", id);
        });
  }

  private static long count(Connection connection, AuditSearch search) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(COUNT + search.where())) {
      search.fill(statement);
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  private static Void read(
      Connection connection, AuditSearch search, String part, Consumer<AuditRow> each)
      throws SQLException {
    String query = ROWS + search.where() + " order by e.id desc " + part;
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      search.fill(statement);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          each.accept(row(found));
        }
      }
    }
    return null;
  }

  private static AuditRow row(ResultSet found) throws SQLException {
    return new AuditRow(
        AuditRows.entry(found),
        found.getString("login"),
        found.getString("display_name"),
        found.getString("organisation"));
  }

  private <T> T work(ReturningWork<T> work) {
    return em.unwrap(Session.class).doReturningWork(work);
  }
}
