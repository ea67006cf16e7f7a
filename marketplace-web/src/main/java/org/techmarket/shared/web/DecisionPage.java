package org.techmarket.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.techmarket.shared.Decision;

/** A decision as it is entered on any page: the reason typed, and the version it was taken on. */
@Named
@RequestScoped
public class DecisionPage {

  @Inject @Param private String version;
  private String reason;

  /** What was entered. */
  public Decision entered() {
    return new Decision(reason, version);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
