package org.techmarket.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.techmarket.shared.Transition;

/** One step of a procedure as it is remembered (流转记录). */
@Entity
public class RecordedTransition {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 40)
  private String subject;

  private long subjectId;

  @Column(length = 30)
  private String fromStage;

  @Column(length = 30)
  private String toStage;

  @Column(length = 500)
  private String reason;

  private Long accountId;
  private Instant happenedAt;

  protected RecordedTransition() {}

  /** A step taken by an account, or by the system itself when that is null. */
  public RecordedTransition(Transition step, Long accountId, Instant happenedAt) {
    this.subject = step.subject();
    this.subjectId = step.id();
    this.fromStage = step.from() == null ? null : step.from().name();
    this.toStage = step.to().name();
    this.reason = step.reason();
    this.accountId = accountId;
    this.happenedAt = happenedAt;
  }
}
