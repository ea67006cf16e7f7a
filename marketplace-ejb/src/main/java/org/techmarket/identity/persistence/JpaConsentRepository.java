package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.techmarket.identity.Consent;
import org.techmarket.identity.ConsentRepository;

@Dependent
class JpaConsentRepository implements ConsentRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Consent consent) {
    em.persist(consent);
  }

  @Override
  public long count(String address, Instant since) {
    return em.createQuery(
            "select count(c) from Consent c where c.address = :address and c.givenAt > :since",
            Long.class)
        .setParameter("address", address)
        .setParameter("since", since)
        .getSingleResult();
  }
}
