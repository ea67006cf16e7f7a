package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.techmarket.identity.WebSession;
import org.techmarket.identity.WebSessionRepository;

@Dependent
class JpaWebSessionRepository implements WebSessionRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(WebSession session) {
    em.persist(session);
  }

  @Override
  public void seen(long id, Instant now, Instant unlessSince) {
    em.createQuery(
            "update WebSession s set s.lastSeenAt = :now where s.id = :id and s.lastSeenAt < :since")
        .setParameter("now", now)
        .setParameter("id", id)
        .setParameter("since", unlessSince)
        .executeUpdate();
  }

  @Override
  public boolean remove(long accountId, long id) {
    return em.createQuery("delete from WebSession s where s.id = :id and s.accountId = :account")
            .setParameter("id", id)
            .setParameter("account", accountId)
            .executeUpdate()
        > 0;
  }

  @Override
  public int removeOthers(long accountId, long kept) {
    return em.createQuery("delete from WebSession s where s.accountId = :account and s.id <> :kept")
        .setParameter("account", accountId)
        .setParameter("kept", kept)
        .executeUpdate();
  }

  @Override
  public void removeLeft(long accountId, Instant since) {
    em.createQuery(
            "delete from WebSession s where s.accountId = :account and s.lastSeenAt < :since")
        .setParameter("account", accountId)
        .setParameter("since", since)
        .executeUpdate();
  }
}
