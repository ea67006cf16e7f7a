package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaAccountRepository implements AccountRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Account account) {
    Flush.added(em, account);
  }

  @Override
  public List<Account> ofOrganisation(long organisationId) {
    return em.createQuery(
            "select a from Account a where a.organisationId = :organisation order by a.id",
            Account.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }
}
