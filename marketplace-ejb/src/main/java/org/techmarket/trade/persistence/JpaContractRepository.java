package org.techmarket.trade.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;
import org.techmarket.trade.Contract;
import org.techmarket.trade.ContractRepository;

@Dependent
class JpaContractRepository implements ContractRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Contract contract) {
    Flush.added(em, contract);
  }

  @Override
  public Contract require(long id) {
    return Optional.ofNullable(em.find(Contract.class, id))
        .orElseThrow(() -> new NotFound("trade.contract", id));
  }
}
