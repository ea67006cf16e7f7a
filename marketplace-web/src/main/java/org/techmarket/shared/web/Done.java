package org.techmarket.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.omnifaces.util.Faces;

/** Leads on after something was done, and says what was done. */
public final class Done {

  private Done() {}

  /** Goes to a path of ours; the sentence is shown there, once. */
  public static void goTo(String path, String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.getExternalContext().getFlash().setRedirect(true);
    Faces.redirect("%s", path);
  }
}
