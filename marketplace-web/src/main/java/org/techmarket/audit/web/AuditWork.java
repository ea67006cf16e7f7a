package org.techmarket.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Work;

/** What was recorded, and the check of it. */
@RequestScoped
public class AuditWork implements Work {

  /** What the list and its entries have in common. */
  private static final String AREA = "/workbench/audit/entr";

  @Inject private Caller caller;

  @Override
  public int place() {
    return 7;
  }

  @Override
  public List<RailEntry> rail() {
    return caller.is(Role.AUDIT_ADMIN)
        ? List.of(
            new RailEntry("audit.rail.entries", "/workbench/audit/entries", AREA),
            new RailEntry("audit.rail.check", "/workbench/audit/check", "/workbench/audit/check"))
        : List.of();
  }
}
