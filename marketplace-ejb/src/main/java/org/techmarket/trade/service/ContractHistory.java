package org.techmarket.trade.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.service.HistoryReaders;
import org.techmarket.trade.ContractRepository;

/** The people of its main seller. */
@Dependent
class ContractHistory implements HistoryReaders {

  @Inject private ContractRepository contracts;
  @Inject private Caller caller;

  @Override
  public String subject() {
    return "Contract";
  }

  @Override
  public boolean mayRead(long id) {
    return caller.is(Role.ORG_USER) && caller.actsFor(contracts.require(id).sellerId());
  }
}
