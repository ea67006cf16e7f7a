package org.techmarket.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.techmarket.identity.Roles;

/** The thread in which a check runs. */
@Stateless
@RolesAllowed(Roles.AUDIT_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditCheckRunner {

  @Inject private AuditHeadQueries heads;

  /**
   * @param end is told what was found; null when the check broke down, which the log tells of
   */
  @Asynchronous
  public void run(AuditCheck.Progress progress, Consumer<AuditReport> end) {
    AuditReport report = null;
    try {
      report = heads.check(progress);
    } finally {
      end.accept(report);
    }
  }
}
