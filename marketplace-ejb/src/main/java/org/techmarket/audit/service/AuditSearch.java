package org.techmarket.audit.service;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.Search;

/** What is looked for among all entries: conditions, and what fills their blanks. */
public final class AuditSearch {

  private final List<String> conditions = new ArrayList<>(List.of("e.happened_at is not null"));
  private final List<Object> values = new ArrayList<>();

  private AuditSearch() {}

  /** All entries. */
  public static AuditSearch all() {
    return new AuditSearch();
  }

  /** What is looked for, as it stands in the address. */
  public record Entry(
      String subject,
      String id,
      String account,
      String organisation,
      String what,
      String from,
      String until) {

    /**
     * Reads the entry; what is left empty is not asked for.
     *
     * @throws Invalid when a field cannot be read
     */
    public AuditSearch read() {
      EntryReader read = new EntryReader();
      AuditSearch search = new AuditSearch();
      search.add("e.subject = ?", read.text("subject", subject, 0, 40));
      search.add("e.subject_id = ?", isSaid(id) ? read.key("id", id) : null);
      String who = pattern(read.text("account", account, 0, 60));
      search.add("(a.login ilike ? escape '!' or a.display_name ilike ? escape '!')", who, who);
      search.add(
          "o.name ilike ? escape '!'", pattern(read.text("organisation", organisation, 0, 100)));
      search.add("coalesce(e.verb, e.to_stage) = ?", read.text("what", what, 0, 40));
      LocalDate first = isSaid(from) ? read.day("from", from) : null;
      LocalDate last = isSaid(until) ? read.day("until", until) : null;
      if (first != null && last != null && last.isBefore(first)) {
        read.fault("until", "audit.untilBeforeFrom");
      }
      search.add("e.happened_at >= ?", first == null ? null : startOf(first));
      search.add("e.happened_at < ?", last == null ? null : startOf(last.plusDays(1)));
      read.done();
      return search;
    }

    private static boolean isSaid(String text) {
      return !EntryReader.plain(text).isEmpty();
    }

    private static String pattern(String text) {
      return text == null ? null : new Search(text, null, 1).pattern();
    }

    private static OffsetDateTime startOf(LocalDate day) {
      return day.atStartOfDay(MarketTime.ZONE).toOffsetDateTime();
    }
  }

  String where() {
    return " where " + String.join(" and ", conditions);
  }

  void fill(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
  }

  private void add(String condition, Object... blanks) {
    if (blanks[0] != null) {
      conditions.add(condition);
      values.addAll(List.of(blanks));
    }
  }
}
