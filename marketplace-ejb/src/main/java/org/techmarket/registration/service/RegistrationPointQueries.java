package org.techmarket.registration.service;

<<<<<<< HEAD
import jakarta.annotation.security.RolesAllowed;
=======
import jakarta.annotation.security.PermitAll;
>>>>>>> registration
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
<<<<<<< HEAD
import org.techmarket.identity.Roles;
import org.techmarket.shared.NotFound;

/** Which registration points there are. */
@Stateless
=======
import org.techmarket.shared.NotFound;

/** Which registration points there are; that is no secret. */
@Stateless
@PermitAll
>>>>>>> registration
public class RegistrationPointQueries {

  private static final String ROW =
      """
<<<<<<< HEAD
      select new org.techmarket.registration.service.RegistrationPointRow(p.id, o.name, p.cityCode, p.pointCode,
        p.acceptsProvince, p.sealFileId)
      from RegistrationPoint p join Organisation o on o.id = p.organisationId
=======
      select new org.techmarket.registration.service.RegistrationPointRow(p.id,
              concat(substring(p.cityCode, 1, 4), p.pointCode), o.name, p.cityCode, p.acceptsProvince)
            from RegistrationPoint p join Organisation o on o.id = p.organisationId
>>>>>>> registration
      """;

  @PersistenceContext private EntityManager em;

<<<<<<< HEAD
  /** All of them, by city and code. */
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ORG_USER})
=======
>>>>>>> registration
  public List<RegistrationPointRow> all() {
    return em.createQuery(ROW + "order by p.cityCode, p.pointCode", RegistrationPointRow.class)
        .getResultList();
  }

  /**
<<<<<<< HEAD
   * One of them.
   *
   * @throws NotFound when there is none
   */
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.ORG_USER})
  public RegistrationPointRow view(long id) {
=======
   * One point.
   *
   * @throws NotFound when there is none
   */
  public RegistrationPointRow require(long id) {
>>>>>>> registration
    return em.createQuery(ROW + "where p.id = :id", RegistrationPointRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("registration.point", id));
  }
}
