package org.techmarket.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.techmarket.audit.AuditCut;
import org.techmarket.audit.AuditHead;
import org.techmarket.audit.AuditHeadRepository;
import org.techmarket.audit.Signed;
import org.techmarket.audit.service.AuditRows;
import org.techmarket.audit.service.HeadDigest;

@Dependent
class SqlAuditHeadRepository implements AuditHeadRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public Optional<AuditHead> last() {
    return work(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet found =
                  statement.executeQuery(AuditRows.HEADS + "order by number desc limit 1")) {
            return found.next() ? Optional.of(AuditRows.head(found)) : Optional.empty();
          }
        });
  }

  @Override
  public Optional<AuditHead.Content> next(long lastEntry, Instant now) {
    Optional<AuditHead> last = last();
    long from = last.map(head -> head.content().lastEntry()).orElse(0L);
    HeadDigest held = digest(from, lastEntry);
    return held.entries() == 0
        ? Optional.empty()
        : Optional.of(
            new AuditHead.Content(
                last.map(head -> head.content().number()).orElse(0L) + 1,
                now,
                lastEntry,
                held.entries(),
                held.hash(),
                last.map(AuditHead::hash).orElse(null)));
  }

  private HeadDigest digest(long after, long until) {
    return work(
        connection -> {
          HeadDigest digest = new HeadDigest();
          String query = "select hash from audit_entry where id > ? and id <= ? order by id";
          try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(10_000);
            statement.setLong(1, after);
            statement.setLong(2, until);
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                digest.add(rows.getString(1));
              }
            }
          }
          return digest;
        });
  }

  @Override
  public boolean add(AuditHead head) {
    AuditHead.Content content = head.content();
    Signed signed = head.signed();
    return work(
            connection ->
                Jdbc.run(
                    connection,
                    """
                    insert into audit_head (number, taken_at, last_entry, entries, digest, previous, hash, algorithm,
                      signature, certificate)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """,
                    content.number(),
                    content.at(),
                    content.lastEntry(),
                    content.entries(),
                    content.digest(),
                    content.previous(),
                    head.hash(),
                    signed.algorithm(),
                    signed.signature(),
                    signed.certificate()))
        == 1;
  }

  @Override
  public Optional<Long> forgettable(int months) {
    return work(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return Jdbc.number(
                statement,
                """
                select max(last_entry) from audit_head where written_at < now() - make_interval(months => %d)
                and last_entry > coalesce((select max(last_entry) from audit_cut), 0)
                """
                    .formatted(months));
          }
        });
  }

  @Override
  public void forget(AuditCut cut) {
    Signed signed = cut.signed();
    work(
        connection ->
            Jdbc.run(
                connection,
                "select audit_forget(?, ?, ?, ?, ?)",
                cut.content().lastEntry(),
                cut.content().at(),
                signed.algorithm(),
                signed.signature(),
                signed.certificate()));
  }

  private <T> T work(ReturningWork<T> work) {
    return em.unwrap(Session.class).doReturningWork(work);
  }
}
