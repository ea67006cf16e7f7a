package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.techmarket.intake.Draft;
import org.techmarket.intake.service.DraftService;
import org.techmarket.registration.service.RegistrationQueries;
import org.techmarket.registration.service.RegistrationRow;
import org.techmarket.trade.service.ContractQueries;
import org.techmarket.trade.service.ContractRow;

/** What one's own organisation has brought for registration, and its contracts that wait for it. */
@Named
@RequestScoped
public class ApplicationsPage {

  @Inject private RegistrationQueries cases;
  @Inject private ContractQueries contracts;
  @Inject private DraftService drafts;

  private List<RegistrationRow> rows;
  private List<ContractRow> waiting;

  public List<RegistrationRow> getRows() {
    if (rows == null) {
      rows = cases.own();
    }
    return rows;
  }

  /** Contracts that nobody has brought for registration yet. */
  public List<ContractRow> getWaiting() {
    if (waiting == null) {
      List<Long> brought = cases.contractsInRegistration();
      waiting = contracts.own().stream().filter(c -> !brought.contains(c.id())).toList();
    }
    return waiting;
  }

  /** When an unfinished form for a contract was last saved; null when there is none. */
  public Instant begunAt(long contract) {
    return drafts.find(CaseEntryPage.draftOf(contract)).map(Draft::savedAt).orElse(null);
  }
}
