package org.techmarket.roadshow.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.techmarket.roadshow.Roadshow;
import org.techmarket.roadshow.RoadshowNumber;
import org.techmarket.roadshow.RoadshowRepository;
import org.techmarket.roadshow.Slot;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;

@Dependent
class JpaRoadshowRepository implements RoadshowRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public void add(Roadshow roadshow) {
    Flush.added(em, roadshow);
  }

  @Override
  public Roadshow require(long id) {
    return Optional.ofNullable(em.find(Roadshow.class, id))
        .orElseThrow(() -> new NotFound("roadshow.roadshow", id));
  }

  @Override
  public Slot lockSlot(String number, int ordinal) {
    if (!RoadshowNumber.isOne(number)) {
      throw new NotFound("roadshow.slot", ordinal);
    }
    // A join would lock the roadshow too, and so make its other slots wait.
    return em.createQuery(
            """
            select s from Slot s where s.ordinal = :ordinal
            and s.roadshow.id = (select r.id from Roadshow r where r.number = :number)
            """,
            Slot.class)
        .setParameter("number", number)
        .setParameter("ordinal", ordinal)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("roadshow.slot", ordinal));
  }

  @Override
  public void lockSlots(long roadshowId) {
    em.createQuery("select s from Slot s where s.roadshow.id = :id order by s.id", Slot.class)
        .setParameter("id", roadshowId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
