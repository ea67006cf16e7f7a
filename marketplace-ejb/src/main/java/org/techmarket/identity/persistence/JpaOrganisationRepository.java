package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaOrganisationRepository implements OrganisationRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Organisation organisation) {
    Flush.added(em, organisation);
  }

  @Override
  public void changed(Organisation organisation) {
    Flush.added(em, organisation);
  }

  @Override
  public void lock(long id) {
    em.createNativeQuery("select id from organisation where id = :id for update")
        .setParameter("id", id)
        .getResultList();
  }

  @Override
  public Organisation require(long id) {
    return Optional.ofNullable(em.find(Organisation.class, id))
        .orElseThrow(() -> new NotFound("identity.organisation", id));
  }

  @Override
  public Optional<Organisation> withCreditCode(String code) {
    return em.createQuery(
            "select o from Organisation o where o.creditCode = :code and o.stage in (VERIFIED, SUSPENDED)",
            Organisation.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
