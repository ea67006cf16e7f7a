package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.techmarket.identity.FirstAdministratorLinkRepository;

@Dependent
class SqlFirstAdministratorLinkRepository implements FirstAdministratorLinkRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void replace(String hash, Instant expiresAt) {
    em.createNativeQuery(
            """
            insert into first_administrator_link (hash, expires_at) values (:hash, :until)
            on conflict (only_one) do update set hash = excluded.hash, expires_at = excluded.expires_at
            """)
        .setParameter("hash", hash)
        .setParameter("until", expiresAt)
        .executeUpdate();
  }

  @Override
  public boolean isOpen(String hash, Instant now) {
    return !em.createNativeQuery(
            "select 1 from first_administrator_link where hash = :hash and expires_at > :now")
        .setParameter("hash", hash)
        .setParameter("now", now)
        .getResultList()
        .isEmpty();
  }

  @Override
  public boolean use(String hash, Instant now) {
    return em.createNativeQuery(
                "delete from first_administrator_link where hash = :hash and expires_at > :now")
            .setParameter("hash", hash)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  @Override
  public void remove() {
    em.createNativeQuery("delete from first_administrator_link").executeUpdate();
  }

  @Override
  public void removeEnded(Instant now) {
    em.createNativeQuery("delete from first_administrator_link where expires_at <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
