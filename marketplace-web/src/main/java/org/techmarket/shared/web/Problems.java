package org.techmarket.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * What has to be corrected on the page, in the order of its fields: the summary of {@code
 * <m:errors>}.
 */
public final class Problems {

  private Problems() {}

  /** Client id of the field (empty where the problem belongs to none) and the sentence. */
  public static List<Entry<String, String>> all() {
    var context = FacesContext.getCurrentInstance();
    var problems = new ArrayList<Entry<String, String>>();
    context
        .getClientIdsWithMessages()
        .forEachRemaining(
            field ->
                context.getMessageList(field).stream()
                    .filter(
                        message ->
                            message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                    .forEach(
                        message ->
                            problems.add(
                                Map.entry(field == null ? "" : field, message.getSummary()))));
    return problems;
  }
}
