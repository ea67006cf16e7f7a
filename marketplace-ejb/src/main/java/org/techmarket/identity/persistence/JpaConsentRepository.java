package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.techmarket.identity.Consent;
import org.techmarket.identity.ConsentRepository;

@Dependent
class JpaConsentRepository implements ConsentRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Consent consent) {
    em.persist(consent);
  }
}
