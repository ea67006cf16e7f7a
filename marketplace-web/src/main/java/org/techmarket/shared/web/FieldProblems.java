package org.techmarket.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

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
          .forEach(message -> problems.add(problem(field, message)));
    }
    return problems;
  }

  private static FieldProblem problem(String field, FacesMessage message) {
    UIComponent input = field == null ? null : input(field);
    if (input == null) {
      return new FieldProblem(field, null, message.getSummary());
    }
    FieldPlaces places = places();
    String label = places.named(field, Components.getLabel(input));
    return new FieldProblem(
        field, places.link(field), words().say("shared.labelled", label, message.getSummary()));
  }

  private static UIComponent input(String field) {
    UIForm current = Components.getCurrentForm();
    return current != null
        ? current.findComponent(field)
        : Components.findComponentsInChildren(Faces.getViewRoot(), UIForm.class).stream()
            .map(form -> form.findComponent(field))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static FieldPlaces places() {
    FieldPlaces places = Faces.getRequestAttribute(FieldPlaces.class.getName());
    return places == null ? new FieldPlaces() {} : places;
  }

  private static WordsPage words() {
    return CDI.current().select(WordsPage.class).get();
  }

  /**
   * One thing to correct: a sentence that stands away from its field names the field.
   *
   * @param link leads to the field; null where none is at fault
   */
  public record FieldProblem(String key, String link, String value) {}
}
