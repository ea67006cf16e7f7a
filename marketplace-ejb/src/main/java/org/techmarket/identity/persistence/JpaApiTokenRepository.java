package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.techmarket.identity.ApiToken;
import org.techmarket.identity.ApiTokenRepository;

@Dependent
class JpaApiTokenRepository implements ApiTokenRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(ApiToken token) {
    em.persist(token);
  }

  @Override
  public void used(long id, Instant now, Instant unlessSince) {
    em.createQuery(
            "update ApiToken t set t.lastUsedAt = :now"
                + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :since)")
        .setParameter("now", now)
        .setParameter("id", id)
        .setParameter("since", unlessSince)
        .executeUpdate();
  }

  @Override
  public boolean remove(long accountId, long id) {
    return em.createQuery("delete from ApiToken t where t.id = :id and t.accountId = :account")
            .setParameter("id", id)
            .setParameter("account", accountId)
            .executeUpdate()
        == 1;
  }

  @Override
  public void removeAll(long accountId) {
    em.createQuery("delete from ApiToken t where t.accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  @Override
  public void removeEnded(Instant now) {
    em.createQuery("delete from ApiToken t where t.expiresAt <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
