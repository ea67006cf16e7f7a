package org.techmarket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
import org.techmarket.shared.Refused;

/**
 * That somebody is let in nowhere for the time being, and why (账号停用); it is there as long as that
 * lasts. What they began waits for them.
 */
@Entity
@Table(name = "account_suspension")
public class Suspension {

  @Id private long accountId;
  private long suspendedBy;
  private Instant since;

  @Column(length = 500)
  private String reason;

  protected Suspension() {}

  /**
   * Begins.
   *
   * @throws Refused when somebody shuts themselves out
   */
  public Suspension(long accountId, long suspendedBy, String reason, Instant since) {
    if (accountId == suspendedBy) {
      throw new Refused("identity.suspendsOneself");
    }
    this.accountId = accountId;
    this.suspendedBy = suspendedBy;
    this.reason = reason;
    this.since = since;
  }

  /** What was done when it began. */
  public Change begun() {
    return new Change("Account", accountId, "suspendAccount", Alteration.of(new Known(reason)));
  }

  /** What was done when it ended. */
  public Change ended() {
    return new Change(
        "Account", accountId, "resumeAccount", Alteration.between(new Known(reason), null));
  }

  private record Known(String reason) {}

  public Instant since() {
    return since;
  }

  public String reason() {
    return reason;
  }
}
