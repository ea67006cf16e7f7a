package org.techmarket.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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
          .forEach(message -> problems.add(new FieldProblem(field, message.getSummary())));
    }
    return problems;
  }

  /** One thing to correct. */
  public record FieldProblem(String key, String value) {}
}
