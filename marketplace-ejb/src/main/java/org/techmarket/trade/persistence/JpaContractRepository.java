package org.techmarket.trade.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  public void addPersons(long contract, Set<String> marks) {
    for (String mark : marks) {
      em.createNativeQuery("insert into contract_person values (:contract, :mark)")
          .setParameter("contract", contract)
          .setParameter("mark", mark)
          .executeUpdate();
    }
  }

  @Override
  public List<Long> withPerson(String mark) {
    List<?> found =
        em.createNativeQuery(
                "select contract_id from contract_person where mark = :mark order by contract_id")
            .setParameter("mark", mark)
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public Contract require(long id) {
    return Optional.ofNullable(em.find(Contract.class, id))
        .orElseThrow(() -> new NotFound("trade.contract", id));
  }
}
