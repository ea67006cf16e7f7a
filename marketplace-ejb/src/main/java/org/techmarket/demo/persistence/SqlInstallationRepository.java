package org.techmarket.demo.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.techmarket.demo.InstallationRepository;

@Dependent
class SqlInstallationRepository implements InstallationRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public boolean begin(boolean demo, Instant now) {
    return em.createNativeQuery(
                """
                insert into installation (demo, started_at) values (:demo, :now)
                on conflict (only_one) do nothing
                """)
            .setParameter("demo", demo)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  @Override
  public boolean isDemo() {
    return (Boolean) em.createNativeQuery("select demo from installation").getSingleResult();
  }
}
