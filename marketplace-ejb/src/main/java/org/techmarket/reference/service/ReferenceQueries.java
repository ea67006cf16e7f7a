package org.techmarket.reference.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.techmarket.reference.SpecialDay;
import org.techmarket.reference.StandingText;
import org.techmarket.reference.StandingTextName;
import org.techmarket.reference.WorkingCalendar;

/** Places and the calendar of working days. */
@Stateless
@PermitAll
public class ReferenceQueries {

  private static final String PLACE =
      "select new org.techmarket.reference.service.PlaceRow(p.code, p.chineseName, p.englishName) from ";

  @PersistenceContext private EntityManager em;

  public List<PlaceRow> cities() {
    return em.createQuery(PLACE + "City p order by p.code", PlaceRow.class).getResultList();
  }

  public List<PlaceRow> countries() {
    return em.createQuery(PLACE + "Country p order by p.chineseName", PlaceRow.class)
        .getResultList();
  }

  public WorkingCalendar calendar() {
    return new WorkingCalendar(
        em.createQuery("select d from SpecialDay d", SpecialDay.class)
            .getResultStream()
            .collect(Collectors.toMap(SpecialDay::day, SpecialDay::isWorking)));
  }

  /** A sentence papers quote. */
  public String text(StandingTextName name) {
    return em.find(StandingText.class, name).text();
  }
}
