package org.techmarket.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.techmarket.audit.service.AuditQueries;
import org.techmarket.audit.service.AuditRow;
import org.techmarket.shared.NotFound;

/** One entry, with what it changed. */
@Named
@RequestScoped
public class AuditEntryPage {

  @Inject private AuditQueries entries;
  @Inject @Param private String id;

  private AuditRow view;

  /** What is shown; what does not exist is not found. */
  public AuditRow getView() {
    if (view == null) {
      if (id == null || !id.matches("\\d{1,18}")) {
        throw new NotFound("audit.entry", id);
      }
      view = entries.view(Long.parseLong(id));
    }
    return view;
  }
}
