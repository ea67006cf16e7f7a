package org.techmarket.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
import org.techmarket.shared.IllegalTransition;
import org.techmarket.shared.MailKind;

/**
 * A mail of the outbox (发件箱). Whoever sends it says so first, so that nobody else does; when it is
 * not known what became of it, it is not sent again but by somebody who decides to.
 */
@Entity
public class Mail {

  /**
   * Greylisting lets in after minutes, a server that is down comes back within hours, and what is
   * two days old tells nobody anything new.
   */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8),
          Duration.ofHours(24));

  private static final int LONGEST_PROBLEM = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(updatable = false)
  private Long accountId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20, updatable = false)
  private MailKind kind;

  @Column(length = 254, updatable = false)
  private String address;

  private byte[] content;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private MailStage stage;

  private Instant stageSince;
  private Instant dueAt;
  private int attempts;

  @Column(length = LONGEST_PROBLEM)
  private String problem;

  @Column(updatable = false)
  private Instant writtenAt;

  @Version private long version;

  protected Mail() {}

  /**
   * @param accountId whose it is; null when it goes to somebody who has no account yet
   * @param content the letter, locked
   */
  public Mail(Long accountId, MailKind kind, String address, byte[] content, Instant now) {
    this.accountId = accountId;
    this.kind = kind;
    this.address = address;
    this.content = content.clone();
    this.writtenAt = now;
    this.stage = MailStage.WAITING;
    this.stageSince = now;
    this.dueAt = now;
  }

  /** Somebody is about to send it, and nobody else may. */
  public void begin(Instant now) {
    moveTo(MailStage.SENDING, now);
    attempts++;
  }

  /** The server has taken it; what it said is needed no longer. */
  public void sent(Instant now) {
    moveTo(MailStage.SENT, now);
    content = null;
    problem = null;
  }

  /**
   * The server has not taken it: it is tried again after a pause, that grows, until it is in vain.
   */
  public void failed(String because, Instant now) {
    if (attempts > PAUSES.size()) {
      refused(because, now);
      return;
    }
    moveTo(MailStage.WAITING, now);
    dueAt = now.plus(PAUSES.get(attempts - 1));
    tell(because);
  }

  /** The server will never take it. */
  public void refused(String because, Instant now) {
    moveTo(MailStage.FAILED, now);
    tell(because);
  }

  /** It may have arrived. */
  public void lost(String because, Instant now) {
    moveTo(MailStage.UNCERTAIN, now);
    tell(because);
  }

  /**
   * Somebody wants it to be sent once more.
   *
   * @throws IllegalTransition when it is on its way, or was sent
   */
  public Change resend(Instant now) {
    if (stage != MailStage.UNCERTAIN) {
      stage.checkLeads(MailStage.FAILED, MailStage.WAITING);
    }
    moveTo(MailStage.WAITING, now);
    dueAt = now;
    return new Change("Mail", id, "resend", Alteration.NONE);
  }

  /** Whether it is still the same attempt that somebody has begun. */
  public boolean isAttempt(int number) {
    return attempts == number && (stage == MailStage.SENDING || stage == MailStage.UNCERTAIN);
  }

  private void moveTo(MailStage target, Instant now) {
    stage = stage.to(target);
    stageSince = now;
    dueAt = null;
  }

  /** An address in what a server says is nobody else's business. */
  private void tell(String because) {
    String told = because.replace(address, "***").strip();
    problem = told.substring(0, Math.min(LONGEST_PROBLEM, told.length()));
  }

  public long id() {
    return id;
  }

  public MailKind kind() {
    return kind;
  }

  public String address() {
    return address;
  }

  /** The letter, locked; null once it was sent. */
  public byte[] content() {
    return content == null ? null : content.clone();
  }

  public MailStage stage() {
    return stage;
  }

  public Instant stageSince() {
    return stageSince;
  }

  public int attempts() {
    return attempts;
  }

  /** What the server said, or why it is not known what became of it; null when all went well. */
  public String problem() {
    return problem;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
