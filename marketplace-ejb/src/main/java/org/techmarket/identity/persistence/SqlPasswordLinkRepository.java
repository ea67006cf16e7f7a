package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.techmarket.identity.PasswordLinkRepository;

@Dependent
class SqlPasswordLinkRepository implements PasswordLinkRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void replace(long accountId, String hash, long madeBy, Instant expiresAt) {
    em.createNativeQuery(
            """
            insert into password_link (account_id, hash, made_by, expires_at) values (:account, :hash, :by, :until)
            on conflict (account_id) do update
              set hash = excluded.hash, made_by = excluded.made_by, expires_at = excluded.expires_at
            """)
        .setParameter("account", accountId)
        .setParameter("hash", hash)
        .setParameter("by", madeBy)
        .setParameter("until", expiresAt)
        .executeUpdate();
  }

  @Override
  public boolean isOpen(String hash, Instant now) {
    return !em.createNativeQuery(
            "select 1 from password_link where hash = :hash and expires_at > :now")
        .setParameter("hash", hash)
        .setParameter("now", now)
        .getResultList()
        .isEmpty();
  }

  @Override
  public OptionalLong use(String hash, Instant now) {
    List<?> owner =
        em.createNativeQuery(
                "delete from password_link where hash = :hash and expires_at > :now returning account_id")
            .setParameter("hash", hash)
            .setParameter("now", now)
            .getResultList();
    return owner.stream().mapToLong(id -> ((Number) id).longValue()).findFirst();
  }

  @Override
  public void removeOf(long accountId) {
    em.createNativeQuery("delete from password_link where account_id = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  @Override
  public void removeEnded(Instant now) {
    em.createNativeQuery("delete from password_link where expires_at <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
