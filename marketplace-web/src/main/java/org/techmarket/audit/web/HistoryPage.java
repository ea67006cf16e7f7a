package org.techmarket.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.audit.service.HistoryQueries;
import org.techmarket.audit.service.HistoryRow;

/** The history beside a thing; empty for those whose business it is not. */
@Named
@RequestScoped
public class HistoryPage {

  @Inject private HistoryQueries history;

  private final Map<String, List<HistoryRow>> known = new HashMap<>();

  /** So many are listed at most. */
  public int getMost() {
    return HistoryQueries.MOST;
  }

  public List<HistoryRow> of(String subject, long id) {
    return known.computeIfAbsent(subject + id, key -> history.of(subject, id));
  }
}
