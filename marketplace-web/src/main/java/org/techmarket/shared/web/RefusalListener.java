package org.techmarket.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.List;
import org.omnifaces.util.Components;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Refused;

/**
 * Says beside the fields, or above the page, why a button did not do what it says; the page stays
 * as it was typed. A page that cannot even be opened is left to {@link ErrorServlet}.
 */
public class RefusalListener implements ActionListener {

  private final ActionListener wrapped;

  public RefusalListener(ActionListener wrapped) {
    this.wrapped = wrapped;
  }

  @Override
  public void processAction(ActionEvent event) {
    try {
      wrapped.processAction(event);
    } catch (RuntimeException e) {
      if (event.getComponent() instanceof UIViewAction) {
        throw e;
      }
      show(Failures.business(e).orElseThrow(() -> e));
    }
  }

  /** Shows a refusal on the page that is being made. */
  public static void show(BusinessException answer) {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (answer instanceof Invalid invalid) {
      invalid.faults().forEach(f -> add(faces, field(faces, f.field()), f.code(), f.arguments()));
    } else if (answer instanceof Refused refused) {
      refused.grounds().forEach(ground -> add(faces, null, ground.code(), ground.arguments()));
    } else {
      add(faces, null, answer.code(), answer.arguments());
    }
    faces.validationFailed();
    faces.renderResponse();
  }

  private static String field(FacesContext faces, String field) {
    UIForm form = Components.getCurrentForm();
    if (form == null) {
      return field; // the page is not built yet; its forms do not prefix their fields
    }
    UIComponent input = form.findComponent(field);
    return input == null ? null : input.getClientId(faces);
  }

  private static void add(FacesContext faces, String field, String code, List<Object> arguments) {
    String sentence = CDI.current().select(WordsPage.class).get().say(code, arguments.toArray());
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
  }
}
