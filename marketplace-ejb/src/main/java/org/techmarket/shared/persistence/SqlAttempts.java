package org.techmarket.shared.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import org.techmarket.shared.Attempts;

@Dependent
class SqlAttempts implements Attempts {

  @PersistenceContext private EntityManager em;

  @Override
  public Count add(String kind, String client, Instant now, Duration window, int renewing) {
    removeEnded(now);
    Query query =
        em.createNativeQuery(
            """
            insert into attempt as a (kind, client, amount, ends_at) values (:kind, :client, 1, :end)
            on conflict (kind, client) do update set
              amount = case when a.ends_at > :now then a.amount + 1 else 1 end,
              ends_at = case when a.ends_at > :now and a.amount >= :renewing then a.ends_at else excluded.ends_at end
            returning amount, ends_at
            """);
    query.setParameter("end", now.plus(window)).setParameter("now", now);
    query.setParameter("renewing", renewing);
    return count(query, kind, client, now);
  }

  @Override
  public Count standing(String kind, String client, Instant now) {
    Query query =
        em.createNativeQuery(
            "select amount, ends_at from attempt where kind = :kind and client = :client and ends_at > :now");
    return count(query.setParameter("now", now), kind, client, now);
  }

  @Override
  public void forget(String kind, String client) {
    em.createNativeQuery("delete from attempt where kind = :kind and client = :client")
        .setParameter("kind", kind)
        .setParameter("client", client)
        .executeUpdate();
  }

  /** Leaves those alone that somebody is counting at this moment: nobody is to wait for this. */
  private void removeEnded(Instant now) {
    em.createNativeQuery(
            """
            delete from attempt where (kind, client) in
              (select kind, client from attempt where ends_at <= :now limit 100 for update skip locked)
            """)
        .setParameter("now", now)
        .executeUpdate();
  }

  private static Count count(Query query, String kind, String client, Instant now) {
    query.setParameter("kind", kind).setParameter("client", client);
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      return new Count(((Number) columns[0]).intValue(), (Instant) columns[1]);
    }
    return new Count(0, now);
  }
}
