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
  public void removeEnded(Instant now) {
    em.createQuery("delete from ApiToken t where t.expiresAt <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
