package org.techmarket.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Work;

/** The audit trail and its check. */
@RequestScoped
public class AuditWork implements Work {

  @Inject private Caller caller;

  @Override
  public int place() {
    return 60;
  }

  @Override
  public List<RailEntry> rail() {
    return caller.is(Role.AUDIT_ADMIN)
        ? List.of(
            new RailEntry(
                "audit.rail.entries", "/workbench/audit/entries", "/workbench/audit/entr"),
            new RailEntry("audit.rail.check", "/workbench/audit/check", "/workbench/audit/check"))
        : List.of();
  }
}
