package org.techmarket.identity.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.techmarket.identity.Invitation;
import org.techmarket.identity.InvitationRepository;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaInvitationRepository implements InvitationRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Invitation invitation) {
    Flush.added(em, invitation);
  }

  @Override
  public Invitation require(long id) {
    return Optional.ofNullable(em.find(Invitation.class, id))
        .orElseThrow(() -> new NotFound("identity.invitation", id));
  }

  @Override
  public void forget(long organisation) {
    em.createNativeQuery(
            "update invitation set invitee = '***' where organisation_id = :organisation")
        .setParameter("organisation", organisation)
        .executeUpdate();
  }

  @Override
  public Optional<Invitation> byHash(String hash) {
    return em.createQuery("select i from Invitation i where i.hash = :hash", Invitation.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }
}
