package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.techmarket.identity.Account;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Role;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaAccountRepository implements AccountRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Account account) {
    Flush.added(em, account);
  }

  @Override
  public Account lock(long id) {
    return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(account -> !account.isClosed())
        .orElseThrow(() -> new NotFound("identity.account", id));
  }

  @Override
  public int lockAdministrators() {
    return em.createNativeQuery(
            """
            select a.id from account a join account_role r on r.account_id = a.id
            where r.role = :role and a.closed_at is null order by a.id for update of a
            """)
        .setParameter("role", Role.PLATFORM_ADMIN.name())
        .getResultList()
        .size();
  }
}
