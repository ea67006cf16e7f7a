package org.techmarket.roadshow.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.techmarket.roadshow.RoadshowBooking;
import org.techmarket.roadshow.RoadshowBookingRepository;
import org.techmarket.roadshow.Slot;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaRoadshowBookingRepository implements RoadshowBookingRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(RoadshowBooking booking) {
    // Hibernate inserts before it updates: a hold that has just ended must be written first.
    em.flush();
    Flush.added(em, booking);
  }

  @Override
  public RoadshowBooking require(long id) {
    return Optional.ofNullable(em.find(RoadshowBooking.class, id))
        .orElseThrow(() -> new NotFound("roadshow.booking", id));
  }

  @Override
  public List<RoadshowBooking> lockOverdue(Slot slot, long achievementId, Instant now) {
    return locked(
            """
            select b from RoadshowBooking b where b.actUntil <= :now and b.roadshowId = :roadshow
            and (b.slot = :slot or b.achievementId = :achievement) order by b.id
            """)
        .setParameter("now", now)
        .setParameter("roadshow", slot.roadshow().id())
        .setParameter("slot", slot)
        .setParameter("achievement", achievementId)
        .getResultList();
  }

  @Override
  public List<RoadshowBooking> lockOverdue(Instant now, int most) {
    return locked("select b from RoadshowBooking b where b.actUntil <= :now order by b.id")
        .setParameter("now", now)
        .setMaxResults(most)
        .setHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
        .getResultList();
  }

  @Override
  public List<RoadshowBooking> lockLive(long roadshowId) {
    return locked(
            """
            select b from RoadshowBooking b where b.roadshowId = :roadshow
            and b.stage in (HELD, SUBMITTED, RETURNED, CONFIRMED) order by b.id
            """)
        .setParameter("roadshow", roadshowId)
        .getResultList();
  }

  private TypedQuery<RoadshowBooking> locked(String query) {
    return em.createQuery(query, RoadshowBooking.class).setLockMode(LockModeType.PESSIMISTIC_WRITE);
  }
}
