package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.registration.ContractFacts;
import org.techmarket.registration.ContractFacts.Party;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.service.Vault;
import org.techmarket.trade.Contract;
import org.techmarket.trade.ContractParty;
import org.techmarket.trade.ContractRepository;

/** What registration must know of contracts. */
@Dependent
public class SignedContracts {

  @Inject private ContractRepository contracts;
  @Inject private StoredFileRepository files;
  @Inject private Vault vault;

  /**
   * What there is to know of a contract.
   *
   * @throws NotFound when there is none
   */
  public ContractFacts facts(long contractId) {
    Contract contract = contracts.require(contractId);
    return new ContractFacts(
        contract.id(),
        contract.sellerId(),
        contract.name(),
        parties(contract.sellers()),
        parties(contract.buyers()),
        contract.agent() != null,
        contract.dates().signedOn(),
        contract.price().totalAmount(),
        files.require(contract.scanId()).sha256());
  }

  private List<Party> parties(List<ContractParty> signed) {
    return signed.stream().map(p -> new Party(p.name(), code(p), p.region())).toList();
  }

  /** Cases keep what they compare contracts by: of a person the mark of the number, not itself. */
  private String code(ContractParty party) {
    return party.personNumber() == null ? party.code() : vault.mark(party.personNumber().value());
  }
}
