package org.techmarket.registration.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaRegistrationPointRepository implements RegistrationPointRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(RegistrationPoint point) {
    Flush.added(em, point);
  }

  @Override
  public RegistrationPoint require(long id) {
    return Optional.ofNullable(em.find(RegistrationPoint.class, id))
        .orElseThrow(() -> new NotFound("registration.point", id));
  }
}
