package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.OrganisationStage;
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
    locked("select id from organisation where id = :id for update", id);
  }

  /** A weaker lock: whoever changes it acts for the organisation, as others do at the time. */
  @Override
  public void lockMembers(long id) {
    locked("select id from organisation where id = :id for no key update", id);
  }

  @Override
  public OrganisationStage standing(long id) {
    return locked("select stage from organisation where id = :id for key share", id).stream()
        .map(stage -> OrganisationStage.valueOf((String) stage))
        .findFirst()
        .orElseThrow(() -> new NotFound("identity.organisation", id));
  }

  private List<?> locked(String statement, long id) {
    return em.createNativeQuery(statement).setParameter("id", id).getResultList();
  }

  @Override
  public Organisation require(long id) {
    return Optional.ofNullable(em.find(Organisation.class, id))
        .orElseThrow(() -> new NotFound("identity.organisation", id));
  }

  @Override
  public Optional<Organisation> withCreditCode(String code) {
    return em.createQuery(
            "select o from Organisation o where o.creditCode = :code and o.stage in (VERIFIED, SUSPENDED, CLOSED)"
                + " and o.closing.peopleLeftAt is null",
            Organisation.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Long> closedBefore(Instant moment, int most) {
    return em.createQuery(
            "select o.id from Organisation o where o.stage = CLOSED and o.closing.peopleLeftAt is null"
                + " and o.stageSince <= :moment order by o.stageSince, o.id",
            Long.class)
        .setParameter("moment", moment)
        .setMaxResults(most)
        .getResultList();
  }
}
