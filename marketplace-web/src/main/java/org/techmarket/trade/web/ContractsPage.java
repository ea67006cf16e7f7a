package org.techmarket.trade.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.techmarket.intake.Draft;
import org.techmarket.intake.service.DraftService;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.ListPage;
import org.techmarket.trade.service.ContractQueries;
import org.techmarket.trade.service.ContractRow;

/** The contracts of one's own organisation, and the one that is still being entered. */
@Named
@RequestScoped
public class ContractsPage {

  @Inject private ContractQueries contracts;
  @Inject private DraftService drafts;
  @Inject private ListPage list;

  private Slice<ContractRow> found;

  /** What was found. */
  public Slice<ContractRow> getFound() {
    if (found == null) {
      found = contracts.own(list.search());
    }
    return found;
  }

  /** When an unfinished entry was last saved; null when there is none. */
  public Instant getUnfinishedSince() {
    return drafts.find(ContractEntryPage.FORM).map(Draft::savedAt).orElse(null);
  }
}
