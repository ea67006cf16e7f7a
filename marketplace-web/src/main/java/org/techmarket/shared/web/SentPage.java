package org.techmarket.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/**
 * Whether a button of the page was pressed and has not been answered yet. A button that is not
 * rendered is not pressed either, so until then every button is there: whoever somebody else was
 * quicker than is told so by the service, and is not shown the page again in silence.
 */
@Named
@RequestScoped
public class SentPage {

  public boolean isSent() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }
}
