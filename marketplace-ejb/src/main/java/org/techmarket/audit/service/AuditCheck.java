package org.techmarket.audit.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.techmarket.audit.AuditCut;
import org.techmarket.audit.AuditEntry;
import org.techmarket.audit.AuditHead;

/**
 * Reads all chains again, then all heads over them, and stops at the first thing that does not fit.
 * Nothing is changed and no more than a few rows are held at once, whatever their number.
 */
public final class AuditCheck {

  private static final int ROWS_AT_ONCE = 2_000;
  private static final int ROWS_BETWEEN_TOLD = 10_000;

  private final Connection connection;
  private final Progress progress;
  private long total;
  private long done;

  /** Is told how far the check has come. */
  @FunctionalInterface
  public interface Progress {
    void at(long done, long total);
  }

  /**
   * @param connection in a transaction that has not asked for anything yet
   */
  public AuditCheck(Connection connection, Progress progress) {
    this.connection = connection;
    this.progress = progress;
  }

  public AuditReport run() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read, read only");
      total = 2 * number(statement, "select count(*) from audit_entry");
    }
    progress.at(0, total);
    List<AuditCut> cuts = all(AuditRows.CUTS + "order by last_entry", AuditRows::cut);
    List<AuditHead> heads = all(AuditRows.HEADS + "order by number", AuditRows::head);
    AuditHead last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
    Tally tally = new Tally(heads);
    Misfit misfit = firstMisfit(cuts, tally);
    progress.at(total, total);
    return new AuditReport(total / 2, tally.unsealed, last, misfit);
  }

  private Misfit firstMisfit(List<AuditCut> cuts, Tally tally) throws SQLException {
    for (AuditCut cut : cuts) {
      if (!cut.isWhole()) {
        return new Misfit(MisfitKind.CUT_CHANGED, "", cut.content().lastEntry());
      }
    }
    long forgotten = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1).content().lastEntry();
    Chain chain = new Chain(forgotten);
    Misfit inChain =
        first(
            "select "
                + AuditRows.COLUMNS
                + "from audit_entry e order by e.subject, e.subject_id, e.sequence",
            row -> chain.misfit(AuditRows.entry(row)));
    return inChain != null ? inChain : underHeads(tally);
  }

  private Misfit underHeads(Tally tally) throws SQLException {
    Misfit found =
        first(
            "select id, hash from audit_entry order by id",
            row -> tally.misfit(row.getLong("id"), row.getString("hash")));
    return found != null ? found : tally.misfitAtTheEnd();
  }

  private Misfit first(String query, Reading<Misfit> reading) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          Misfit misfit = reading.of(rows);
          if (misfit != null) {
            return misfit;
          }
          if (++done % ROWS_BETWEEN_TOLD == 0) {
            progress.at(done, total);
          }
        }
      }
    }
    return null;
  }

  private <T> List<T> all(String query, Reading<T> reading) throws SQLException {
    List<T> all = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        all.add(reading.of(rows));
      }
    }
    return all;
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** One chain after the other, entry by entry. */
  private static final class Chain {

    private final long forgotten;
    private AuditEntry last;

    Chain(long forgotten) {
      this.forgotten = forgotten;
    }

    Misfit misfit(AuditEntry entry) {
      boolean goesOn = last != null && last.subject().equals(entry.subject());
      int place = goesOn ? last.sequence() + 1 : 1;
      String before = goesOn ? last.hash() : null;
      last = entry;
      if (entry.sequence() != place || !Objects.equals(entry.previous(), before)) {
        return misfit(MisfitKind.ENTRY_BEFORE_MISSING, entry);
      }
      if (entry.deed() == null && entry.id() > forgotten) {
        return misfit(MisfitKind.ENTRY_EMPTIED, entry);
      }
      return entry.isWhole() ? null : misfit(MisfitKind.ENTRY_CHANGED, entry);
    }

    private static Misfit misfit(MisfitKind kind, AuditEntry entry) {
      return new Misfit(kind, entry.subject() + " / " + entry.sequence(), entry.id());
    }
  }

  /** All entries by id, and the heads that hold them. */
  private static final class Tally {

    private final List<AuditHead> heads;
    private int at;
    private long unsealed;
    private HeadDigest digest = new HeadDigest();

    Tally(List<AuditHead> heads) {
      this.heads = heads;
    }

    Misfit misfit(long id, String hash) {
      while (at < heads.size() && id > heads.get(at).content().lastEntry()) {
        Misfit found = close();
        if (found != null) {
          return found;
        }
      }
      if (at == heads.size()) {
        unsealed++;
      } else {
        digest.add(hash);
      }
      return null;
    }

    Misfit misfitAtTheEnd() {
      Misfit found = null;
      while (found == null && at < heads.size()) {
        found = close();
      }
      return found;
    }

    private Misfit close() {
      AuditHead head = heads.get(at);
      String before = at == 0 ? null : heads.get(at - 1).hash();
      HeadDigest held = digest;
      digest = new HeadDigest();
      at++;
      if (head.content().number() != at || !Objects.equals(head.content().previous(), before)) {
        return misfit(MisfitKind.HEAD_BEFORE_MISSING, head);
      }
      if (!head.isWhole()) {
        return misfit(MisfitKind.HEAD_CHANGED, head);
      }
      boolean same =
          held.entries() == head.content().entries() && held.hash().equals(head.content().digest());
      return same ? null : misfit(MisfitKind.ENTRIES_MISSING, head);
    }

    private Misfit misfit(MisfitKind kind, AuditHead head) {
      long first = at < 2 ? 1 : heads.get(at - 2).content().lastEntry() + 1;
      String rows = "%d / %d–%d".formatted(at, first, head.content().lastEntry());
      return new Misfit(kind, rows, head.content().number());
    }
  }
}
