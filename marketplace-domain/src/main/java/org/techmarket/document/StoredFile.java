package org.techmarket.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;

/**
 * A file that belongs to an organisation (附件), or to the one of the market's people who uploaded
 * it. What it holds lies beside it in chunks and never changes; a file nothing refers to is removed
 * after some days.
 */
@Entity
public class StoredFile {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Long organisationId;
  private long uploadedBy;
  private Instant uploadedAt;

  @Column(length = 200)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private FileKind kind;

  private long size;

  @Column(length = 64)
  private String sha256;

  protected StoredFile() {}

  /**
   * A file whose content has been judged.
   *
   * @param organisationId 0 for one of the market's people, who act for none
   */
  public StoredFile(FileContent content, String name, long organisationId, long by, Instant now) {
    this.organisationId = organisationId == 0 ? null : organisationId;
    this.uploadedBy = by;
    this.uploadedAt = now;
    this.name = name;
    this.kind = content.kind();
    this.size = content.size();
    this.sha256 = content.sha256();
  }

  /** What was uploaded, once it is stored. */
  public Change uploaded() {
    return new Change(
        "StoredFile", id, "upload", Alteration.of(new Known(name, kind, size, sha256)));
  }

  private record Known(String fileName, FileKind fileKind, long size, String sha256) {}

  public long id() {
    return id;
  }

  /** 0, which no organisation has, when it belongs to none. */
  public long organisationId() {
    return organisationId == null ? 0 : organisationId;
  }

  /** Whether it belongs to somebody who acts for an organisation, or for none. */
  public boolean belongsTo(long accountId, long actsFor) {
    return organisationId == null ? uploadedBy == accountId : organisationId == actsFor;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  public String name() {
    return name;
  }

  public FileKind kind() {
    return kind;
  }

  /** How long it is, in bytes. */
  public long size() {
    return size;
  }

  /** The hash of its content, in hexadecimal. */
  public String sha256() {
    return sha256;
  }
}
