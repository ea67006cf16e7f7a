package org.techmarket.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.techmarket.audit.AuditHead;
import org.techmarket.audit.service.AuditCheckService;
import org.techmarket.audit.service.AuditCheckView;
import org.techmarket.audit.service.AuditHeadQueries;
import org.techmarket.audit.service.AuditReport;
import org.techmarket.shared.web.Done;

/** Has everything checked, shows how far that is and what it found. */
@Named
@RequestScoped
public class AuditCheckPage {

  @Inject private AuditCheckService service;
  @Inject private AuditHeadQueries heads;

  private AuditCheckView view;
  private AuditHead head;

  /** While a check runs, the browser looks again by itself. */
  public void open() {
    if (isRunning()) {
      Faces.getResponse().setHeader("Refresh", "3");
    }
  }

  public void start() {
    service.start();
    Done.redirect("/workbench/audit/check");
  }

  /** The check that runs, or ran last; null when there was none. */
  public AuditCheckView getView() {
    if (view == null) {
      view = service.last().orElse(null);
    }
    return view;
  }

  public boolean isRunning() {
    return getView() != null && view.isRunning();
  }

  /** What the last check found; null while one runs, and before. */
  public AuditReport getReport() {
    return getView() == null ? null : view.report();
  }

  public boolean isBroken() {
    return getView() != null && !view.isRunning() && view.report() == null;
  }

  /** The last head; null when there is none yet. */
  public AuditHead getHead() {
    if (head == null) {
      head = heads.last().orElse(null);
    }
    return head;
  }
}
