package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.techmarket.identity.Suspension;
import org.techmarket.identity.SuspensionRepository;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaSuspensionRepository implements SuspensionRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Suspension suspension) {
    Flush.added(em, suspension);
  }

  @Override
  public Optional<Suspension> of(long account) {
    return Optional.ofNullable(em.find(Suspension.class, account));
  }

  @Override
  public Set<Long> ofOrganisation(long organisation) {
    return em.createQuery(
            "select u.accountId from Suspension u join Account a on a.id = u.accountId"
                + " where a.organisationId = :organisation",
            Long.class)
        .setParameter("organisation", organisation)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public void remove(Suspension suspension) {
    em.remove(suspension);
  }
}
