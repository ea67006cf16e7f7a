package org.techmarket.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.techmarket.shared.service.Timers;

/** Has heads signed and old deeds forgotten when it is time. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimer {

  @Inject private AuditSeal seal;
  @Inject private Timers timers;

  @Schedule(hour = "*", minute = "*", persistent = false)
  public void seal() {
    timers.run(this::sealIfDue);
  }

  @Schedule(dayOfMonth = "1", hour = "3", minute = "23", persistent = false)
  public void forget() {
    timers.run(seal::forget);
  }

  private void sealIfDue(Instant now) {
    if (seal.isDue(now)) {
      seal.settled().ifPresent(lastEntry -> seal.seal(lastEntry, now));
    }
  }
}
