package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.techmarket.identity.Roles;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;

/** Which organisations there are. */
@Stateless
@RolesAllowed({Roles.PLATFORM_ADMIN, Roles.SECURITY_ADMIN, Roles.MARKET_OPERATOR})
public class OrganisationQueries {

  private static final String ROW =
      "select new org.techmarket.identity.service.OrganisationRow(o.id, o.creditCode, o.name, o.partyType, o.cityCode, o.stage) from Organisation o ";

  /** Of a draft there is nothing to see yet. */
  private static final String KNOWN = "where o.stage <> DRAFT ";

  @PersistenceContext private EntityManager em;

  public List<OrganisationRow> all() {
    return em.createQuery(ROW + KNOWN + "order by o.name", OrganisationRow.class).getResultList();
  }

  /** A page of those whose name or code holds what is looked for, by name. */
  public Slice<OrganisationRow> search(Search search) {
    String found =
        KNOWN + "and (o.name ilike :pattern escape '!' or o.creditCode ilike :pattern escape '!')";
    return Paged.of(
        search,
        em.createQuery("select count(o) from Organisation o " + found, Long.class)
            .setParameter("pattern", search.pattern()),
        em.createQuery(ROW + found + " order by o.name, o.id", OrganisationRow.class)
            .setParameter("pattern", search.pattern()));
  }
}
