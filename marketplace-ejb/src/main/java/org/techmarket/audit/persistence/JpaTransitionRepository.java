package org.techmarket.audit.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.techmarket.audit.RecordedTransition;
import org.techmarket.audit.TransitionRepository;

@Dependent
class JpaTransitionRepository implements TransitionRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(RecordedTransition transition) {
    em.persist(transition);
  }
}
