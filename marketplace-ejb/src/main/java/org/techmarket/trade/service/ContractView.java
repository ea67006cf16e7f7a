package org.techmarket.trade.service;

import java.time.Instant;
import java.util.List;
import org.techmarket.document.service.StoredFileRow;
import org.techmarket.trade.Agent;
import org.techmarket.trade.Contract;
import org.techmarket.trade.ContractDates;
import org.techmarket.trade.ContractOrigin;
import org.techmarket.trade.ContractParty;
import org.techmarket.trade.ContractPrice;
import org.techmarket.trade.ContractStage;
import org.techmarket.trade.Instalment;

/**
 * All there is to a contract.
 *
 * @param sellerId the organisation that is the main seller
 * @param agent null when nobody mediated
 * @param scan the file that shows the signed contract
 */
public record ContractView(
    long id,
    long version,
    String number,
    ContractOrigin origin,
    long sellerId,
    String name,
    List<ContractParty> sellers,
    List<ContractParty> buyers,
    Agent agent,
    ContractDates dates,
    String signPlace,
    ContractPrice price,
    List<Instalment> instalments,
    StoredFileRow scan,
    ContractStage stage,
    Instant stageSince) {

  static ContractView of(Contract contract, StoredFileRow scan) {
    return new ContractView(
        contract.id(),
        contract.version(),
        contract.number(),
        contract.origin(),
        contract.sellerId(),
        contract.name(),
        contract.sellers(),
        contract.buyers(),
        contract.agent(),
        contract.dates(),
        contract.signPlace(),
        contract.price(),
        contract.instalments(),
        scan,
        contract.stage(),
        contract.stageSince());
  }
}
