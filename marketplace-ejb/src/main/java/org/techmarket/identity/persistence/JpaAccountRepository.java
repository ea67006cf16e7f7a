package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
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
  public Optional<Long> organisationOf(long account) {
    return Optional.ofNullable(em.find(Account.class, account)).map(Account::organisationId);
  }
}
