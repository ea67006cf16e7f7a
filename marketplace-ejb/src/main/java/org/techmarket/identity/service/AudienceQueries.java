package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.techmarket.identity.Role;

/** Who is to be told of something, by the keys of their accounts. */
@Stateless
@PermitAll
public class AudienceQueries {

  private static final String WITH_ROLES =
      "select distinct a.id from Account a join a.roles r where r in :roles and a.closedAt is null";

  @PersistenceContext private EntityManager em;

  /** Whoever acts for an organisation in one of the roles. */
  public List<Long> of(long organisationId, Role... any) {
    return em.createQuery(WITH_ROLES + " and a.organisationId = :organisation", Long.class)
        .setParameter("roles", List.of(any))
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  /** Whoever has a role, whomever they act for. */
  public List<Long> all(Role role) {
    return em.createQuery(WITH_ROLES, Long.class)
        .setParameter("roles", List.of(role))
        .getResultList();
  }
}
