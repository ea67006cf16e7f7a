package org.techmarket.registration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.techmarket.registration.CertificateLookups;

@Dependent
class SqlCertificateLookups implements CertificateLookups {

  @PersistenceContext private EntityManager em;

  @Override
  public int count(String client, Instant hour) {
    em.createNativeQuery("delete from certificate_lookup where hour < :hour")
        .setParameter("hour", hour)
        .executeUpdate();
    Object lookups =
        em.createNativeQuery(
                """
                insert into certificate_lookup as l (client, hour, lookups) values (:client, :hour, 1)
                on conflict (client, hour) do update set lookups = l.lookups + 1
                returning lookups
                """)
            .setParameter("client", client)
            .setParameter("hour", hour)
            .getSingleResult();
    return ((Number) lookups).intValue();
  }
}
