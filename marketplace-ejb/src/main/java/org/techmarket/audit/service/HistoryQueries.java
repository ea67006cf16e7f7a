package org.techmarket.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.techmarket.audit.AuditEntry;
import org.techmarket.audit.Deed;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.service.HistoryReaders;

/** The history of things, for those who may see them: the capability of a thing says who. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class HistoryQueries {

  /** Nobody reads more; all of it is in the audit trail, with who has signed in when. */
  public static final int MOST = 50;

  private static final String OF_THING =
      "select "
          + AuditRows.COLUMNS
          + """
          , a.display_name, o.name as organisation from audit_entry e left join account a on a.id = e.account_id left join organisation o on o.id = e.organisation_id
          where e.subject = ? and e.subject_id = ? and e.happened_at is not null
            and (e.verb is null or e.verb not in ('signIn', 'signInFailed', 'signOut')) order by e.sequence desc
          limit
          """
          + HistoryQueries.MOST;

  @PersistenceContext private EntityManager em;
  @Inject @Any private Instance<HistoryReaders> readers;
  @Inject private Caller caller;

  /**
   * What happened to a thing, the latest first, {@value #MOST} at most; nothing when it is none of
   * the caller's business.
   */
  public List<HistoryRow> of(String subject, long id) {
    Optional<HistoryReaders> reader =
        readers.stream().filter(it -> it.subject().equals(subject) && it.mayRead(id)).findFirst();
    if (reader.isEmpty()) {
      return List.of();
    }
    boolean all = reader.get().mayReadAll(id);
    return em.unwrap(Session.class)
        .doReturningWork(connection -> rows(connection, subject, id, all));
  }

  private List<HistoryRow> rows(Connection connection, String subject, long id, boolean all)
      throws SQLException {
    List<HistoryRow> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(OF_THING)) {
      statement.setString(1, subject);
      statement.setLong(2, id);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(row(found, all));
        }
      }
    }
    return rows;
  }

  /** What one's own organisation has written may be read again. */
  private HistoryRow row(ResultSet found, boolean all) throws SQLException {
    AuditEntry entry = AuditRows.entry(found);
    Deed deed = entry.deed();
    Long of = deed.actor().organisationId();
    boolean own = of != null && Objects.equals(of, caller.organisationId());
    return new HistoryRow(
        deed.at(),
        deed.verb(),
        deed.from(),
        deed.to(),
        deed.reason(),
        all || own ? deed.altered() : Alteration.NONE,
        found.getString("display_name"),
        found.getString("organisation"));
  }
}
