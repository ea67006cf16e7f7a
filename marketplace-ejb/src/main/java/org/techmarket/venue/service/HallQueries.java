package org.techmarket.venue.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which halls there are. */
@Stateless
@PermitAll
public class HallQueries {

  @PersistenceContext private EntityManager em;

  public List<HallRow> all() {
    return em.createQuery(
            """
            select new org.techmarket.venue.service.HallRow(h.id, h.chineseName, h.englishName, h.capacity, h.opensAt, h.closesAt)
            from Hall h order by h.id
            """,
            HallRow.class)
        .getResultList();
  }
}
