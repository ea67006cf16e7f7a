package org.techmarket.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.techmarket.shared.NoticeKind;

/** What one account was told (站内消息). It is put into words when it is read. */
@Entity
public class Notice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(updatable = false)
  private long accountId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20, updatable = false)
  private NoticeKind kind;

  @Column(length = 60, updatable = false)
  private String says;

  @Column(updatable = false)
  private List<String> about;

  @Column(length = 500, updatable = false)
  private String remark;

  @Column(length = 200, updatable = false)
  private String path;

  @Column(updatable = false)
  private Instant toldAt;

  private Instant readAt;

  /** It is written for many at once, by the repository. */
  protected Notice() {}

  /** Was looked at; the first time counts. */
  public void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  public long id() {
    return id;
  }

  public NoticeText text() {
    return new NoticeText(kind, says, List.copyOf(about), remark, path);
  }

  public Instant toldAt() {
    return toldAt;
  }

  /** Null while it was not looked at. */
  public Instant readAt() {
    return readAt;
  }
}
