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

/** Cities and the calendar of working days. */
@Stateless
@PermitAll
public class ReferenceQueries {

  @PersistenceContext private EntityManager em;

  public List<CityRow> cities() {
    return em.createQuery(
            "select new org.techmarket.reference.service.CityRow(c.code, c.chineseName, c.englishName) from City c order by c.code",
            CityRow.class)
        .getResultList();
  }

  public List<CountryRow> countries() {
    return em.createQuery(
            "select new org.techmarket.reference.service.CountryRow(c.code, c.chineseName, c.englishName) from Country c order by c.chineseName",
            CountryRow.class)
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
