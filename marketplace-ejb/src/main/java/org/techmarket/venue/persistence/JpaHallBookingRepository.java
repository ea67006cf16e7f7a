package org.techmarket.venue.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.persistence.Flush;
import org.techmarket.venue.Hall;
import org.techmarket.venue.HallBooking;
import org.techmarket.venue.HallBookingRepository;

@Dependent
class JpaHallBookingRepository implements HallBookingRepository {

  @PersistenceContext private EntityManager em;

  @Override
  public Hall lockHall(int id) {
    return Optional.ofNullable(em.find(Hall.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("venue.hall", id));
  }

  @Override
  public List<HallBooking> occupying(int hallId, Instant from, Instant until) {
    return em.createQuery(
            """
            select b from HallBooking b where b.hallId = :hall and b.stage = CONFIRMED
            and b.occupiedFrom < :until and b.occupiedUntil > :from order by b.occupiedFrom
            """,
            HallBooking.class)
        .setParameter("hall", hallId)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  @Override
  public void add(HallBooking booking) {
    Flush.added(em, booking);
  }

  @Override
  public HallBooking require(long id) {
    return Optional.ofNullable(em.find(HallBooking.class, id))
        .orElseThrow(() -> new NotFound("venue.hallBooking", id));
  }
}
