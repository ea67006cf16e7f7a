package org.techmarket.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads on after something was done, and says what was done. */
public final class Done {

  private Done() {}

  /** Goes to a path of ours; the sentence is shown there, once. */
  public static void goTo(String path, String sentence) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, sentence));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.getExternalContext().getFlash().setRedirect(true);
    redirect(path);
  }

  /** Goes to a path of ours. */
  public static void redirect(String path) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
