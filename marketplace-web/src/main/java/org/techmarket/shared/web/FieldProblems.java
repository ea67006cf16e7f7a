package org.techmarket.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.omnifaces.util.Components;

/** What has to be corrected on a page, with the field it concerns. */
public final class FieldProblems {

  private FieldProblems() {}

  /** All of it, in the order of the fields; the field is null where none is at fault. */
  public static List<FieldProblem> all() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<FieldProblem> problems = new ArrayList<>();
    for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
      String field = fields.next();
      faces.getMessageList(field).stream()
          .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
          .forEach(message -> problems.add(new FieldProblem(field, said(field, message))));
    }
    return problems;
  }

  /** A sentence that stands away from its field names the field. */
  private static String said(String field, FacesMessage message) {
    UIForm form = Components.getCurrentForm();
    UIComponent input = field == null || form == null ? null : form.findComponent(field);
    return input == null
        ? message.getSummary()
        : CDI.current()
            .select(WordsPage.class)
            .get()
            .say("shared.labelled", Components.getLabel(input), message.getSummary());
  }

  /** One thing to correct. */
  public record FieldProblem(String key, String value) {}
}
