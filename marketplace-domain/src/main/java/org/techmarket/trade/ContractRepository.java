package org.techmarket.trade;

import org.techmarket.shared.NotFound;

/** All contracts. */
public interface ContractRepository {

  void add(Contract contract);

  /**
   * Finds a contract.
   *
   * @throws NotFound when there is none
   */
  Contract require(long id);
}
