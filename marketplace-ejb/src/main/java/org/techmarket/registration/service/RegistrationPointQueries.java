package org.techmarket.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.techmarket.shared.NotFound;

/** Which registration points there are; that is no secret. */
@Stateless
@PermitAll
public class RegistrationPointQueries {

  private static final String ROW =
      """
      select new org.techmarket.registration.service.RegistrationPointRow(p.id,
        concat(substring(p.cityCode, 1, 4), p.pointCode), o.name, p.cityCode, p.pointCode, p.acceptsProvince, p.sealFileId,
        p.version)
      from RegistrationPoint p join Organisation o on o.id = p.organisationId
      """;

  @PersistenceContext private EntityManager em;

  /** All of them, by city and code. */
  public List<RegistrationPointRow> all() {
    return em.createQuery(ROW + "order by p.cityCode, p.pointCode", RegistrationPointRow.class)
        .getResultList();
  }

  /** Whether an organisation is one. */
  public boolean isPoint(long organisation) {
    return em.createQuery(
                "select count(p) from RegistrationPoint p where p.organisationId = :organisation",
                Long.class)
            .setParameter("organisation", organisation)
            .getSingleResult()
        > 0;
  }

  /** Whether a file is the picture of a point's seal. */
  public boolean isSeal(long fileId) {
    return em.createQuery(
                "select count(p) from RegistrationPoint p where p.sealFileId = :file", Long.class)
            .setParameter("file", fileId)
            .getSingleResult()
        > 0;
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is none
   */
  public RegistrationPointRow view(long id) {
    return em.createQuery(ROW + "where p.id = :id", RegistrationPointRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("registration.point", id));
  }
}
