package org.techmarket.trade.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.techmarket.intake.Draft;
import org.techmarket.intake.service.DraftService;
import org.techmarket.trade.service.ContractQueries;
import org.techmarket.trade.service.ContractRow;

/** The contracts of one's own organisation, and the one that is still being entered. */
@Named
@RequestScoped
public class ContractsPage {

  @Inject private ContractQueries contracts;
  @Inject private DraftService drafts;

  private List<ContractRow> rows;

  public List<ContractRow> getRows() {
    if (rows == null) {
      rows = contracts.own();
    }
    return rows;
  }

  /** When an unfinished entry was last saved; null when there is none. */
  public Instant getUnfinishedSince() {
    return drafts.find(ContractEntryPage.FORM).map(Draft::savedAt).orElse(null);
  }
}
