package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.techmarket.intake.Draft;
import org.techmarket.intake.service.DraftService;
import org.techmarket.registration.service.CaseListQueries;
import org.techmarket.registration.service.RegistrationQueries;
import org.techmarket.registration.service.RegistrationRow;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.ListPage;
import org.techmarket.trade.service.ContractRow;

/** What one's own organisation has brought for registration, and its contracts that wait for it. */
@Named
@RequestScoped
public class ApplicationsPage {

  @Inject private CaseListQueries lists;
  @Inject private RegistrationQueries cases;
  @Inject private ListPage list;
  @Inject private DraftService drafts;

  private Slice<RegistrationRow> found;
  private List<ContractRow> waiting;

  /** What was found of what was brought. */
  public Slice<RegistrationRow> getFound() {
    if (found == null) {
      found = lists.own(list.search());
    }
    return found;
  }

  /** The latest contracts that nobody has brought for registration yet, beside the whole list. */
  public List<ContractRow> getWaiting() {
    if (waiting == null) {
      boolean whole = !list.isFiltered() && getFound().page() == 1;
      waiting = whole ? cases.contractsToBring() : List.of();
    }
    return waiting;
  }

  /** When an unfinished form for a contract was last saved; null when there is none. */
  public Instant begunAt(long contract) {
    return drafts.find(CaseEntryPage.draftOf(contract)).map(Draft::savedAt).orElse(null);
  }
}
