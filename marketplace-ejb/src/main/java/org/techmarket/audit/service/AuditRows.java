package org.techmarket.audit.service;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.SortedMap;
import java.util.TreeMap;
import org.techmarket.audit.Actor;
import org.techmarket.audit.AuditCut;
import org.techmarket.audit.AuditEntry;
import org.techmarket.audit.AuditHead;
import org.techmarket.audit.Deed;
import org.techmarket.audit.Signed;
import org.techmarket.audit.Subject;
import org.techmarket.shared.Alteration;

/**
 * What was recorded, as it stands in the database; read by JDBC alone, for the check needs no
 * server.
 */
public final class AuditRows {

  public static final String COLUMNS =
      """
      e.id, e.subject, e.subject_id, e.sequence, e.previous, e.hash, e.verb, e.from_stage, e.to_stage, e.reason,
        e.account_id, e.organisation_id, e.address, e.happened_at,
        (select array_agg(array[key, value]) from jsonb_each_text(e.before_values)) as was,
        (select array_agg(array[key, value]) from jsonb_each_text(e.after_values)) as is_now
      """;
  public static final String HEADS =
      "select number, taken_at, last_entry, entries, digest, previous, hash, algorithm, signature, certificate from audit_head ";
  static final String CUTS =
      "select taken_at, last_entry, algorithm, signature, certificate from audit_cut ";

  private AuditRows() {}

  public static AuditEntry entry(ResultSet row) throws SQLException {
    Subject subject = new Subject(row.getString("subject"), row.getLong("subject_id"));
    return new AuditEntry(
        row.getLong("id"),
        subject,
        row.getInt("sequence"),
        row.getString("previous"),
        deed(subject, row),
        row.getString("hash"));
  }

  public static AuditHead head(ResultSet row) throws SQLException {
    AuditHead.Content content =
        new AuditHead.Content(
            row.getLong("number"),
            instant(row, "taken_at"),
            row.getLong("last_entry"),
            row.getLong("entries"),
            row.getString("digest"),
            row.getString("previous"));
    return new AuditHead(content, row.getString("hash"), signed(row));
  }

  static AuditCut cut(ResultSet row) throws SQLException {
    AuditCut.Content content =
        new AuditCut.Content(instant(row, "taken_at"), row.getLong("last_entry"));
    return new AuditCut(content, signed(row));
  }

  private static Deed deed(Subject subject, ResultSet row) throws SQLException {
    Instant at = instant(row, "happened_at");
    return at == null
        ? null
        : new Deed(
            subject,
            row.getString("verb"),
            row.getString("from_stage"),
            row.getString("to_stage"),
            row.getString("reason"),
            new Alteration(fields(row.getArray("was")), fields(row.getArray("is_now"))),
            new Actor(
                key(row, "account_id"), key(row, "organisation_id"), row.getString("address")),
            at);
  }

  private static Signed signed(ResultSet row) throws SQLException {
    return new Signed(
        row.getString("algorithm"), row.getString("signature"), row.getString("certificate"));
  }

  private static SortedMap<String, String> fields(Array pairs) throws SQLException {
    SortedMap<String, String> fields = new TreeMap<>();
    if (pairs != null) {
      for (String[] pair : (String[][]) pairs.getArray()) {
        fields.put(pair[0], pair[1]);
      }
    }
    return fields;
  }

  private static Long key(ResultSet row, String column) throws SQLException {
    long key = row.getLong(column);
    return row.wasNull() ? null : key;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
