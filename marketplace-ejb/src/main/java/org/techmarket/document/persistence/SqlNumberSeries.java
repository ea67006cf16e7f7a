package org.techmarket.document.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.techmarket.document.NumberSeries;

@Dependent
class SqlNumberSeries implements NumberSeries {

  @PersistenceContext private EntityManager em;

  @Override
  public int next(String series, String period) {
    Object last =
        em.createNativeQuery(
                """
                insert into number_series as n (series, period, last) values (:series, :period, 1)
                on conflict (series, period) do update set last = n.last + 1
                returning last
                """)
            .setParameter("series", series)
            .setParameter("period", period)
            .getSingleResult();
    return ((Number) last).intValue();
  }
}
