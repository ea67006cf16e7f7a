package org.techmarket.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.techmarket.identity.Roles;

/** Has everything checked in the background, one check at a time on a server. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RolesAllowed(Roles.AUDIT_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditCheckService {

  private final AtomicReference<AuditCheckView> last = new AtomicReference<>();

  @Inject private AuditCheckRunner runner;
  @Inject private Clock clock;

  /** Starts a check, unless one is running. */
  public void start() {
    AuditCheckView before = last.get();
    boolean idle = before == null || !before.isRunning();
    if (idle && last.compareAndSet(before, new AuditCheckView(0, 1, null, null))) {
      runner.run((done, total) -> last.set(new AuditCheckView(done, total, null, null)), this::end);
    }
  }

  /** The check that runs, or ran last on this server. */
  public Optional<AuditCheckView> last() {
    return Optional.ofNullable(last.get());
  }

  private void end(AuditReport report) {
    AuditCheckView running = last.get();
    last.set(new AuditCheckView(running.done(), running.total(), clock.instant(), report));
  }
}
