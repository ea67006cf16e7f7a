package org.techmarket.trade.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Work;

/** Contracts that were entered. */
@RequestScoped
public class TradeWork implements Work {

  @Inject private Caller caller;

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<RailEntry> rail() {
    return caller.is(Role.ORG_USER)
        ? List.of(RailEntry.of("trade.rail.contracts", "/workbench/trade/contracts"))
        : List.of();
  }
}
