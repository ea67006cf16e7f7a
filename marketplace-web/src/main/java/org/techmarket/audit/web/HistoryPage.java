package org.techmarket.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.techmarket.audit.service.TransitionQueries;
import org.techmarket.audit.service.TransitionRow;

/** The history beside a thing, on pages that have asked whether the thing may be seen. */
@Named
@RequestScoped
public class HistoryPage {

  @Inject private TransitionQueries transitions;

  public List<TransitionRow> of(String subject, long id) {
    return transitions.of(subject, id);
  }
}
