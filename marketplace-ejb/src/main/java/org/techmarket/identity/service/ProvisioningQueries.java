package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.ProvisioningFault;
import org.techmarket.identity.ProvisioningStage;
import org.techmarket.identity.ProvisioningSubject;
import org.techmarket.identity.Roles;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;

/** What is on its way to the provider of identities. */
@Stateless
@RolesAllowed(Roles.PLATFORM_ADMIN)
public class ProvisioningQueries {

  private static final String FROM =
      """
      from provisioning p
        left join account a on p.subject = 'ACCOUNT' and a.id = p.subject_id
        left join organisation o on p.subject = 'ORGANISATION' and o.id = p.subject_id
      where (cast(:stage as text) is null or p.stage = :stage)
        and (a.login ilike :pattern escape '!' or a.display_name ilike :pattern escape '!'
          or o.name ilike :pattern escape '!' or :pattern = '%')
      """;

  private static final String ROWS =
      """
      select p.id, p.subject, p.subject_id, coalesce(a.login, o.name), p.stage, p.attempts, p.fault, p.wished_at, p.due_at,
        p.settled_at
      """
          + FROM
          + " order by (p.stage = 'DONE'), p.wished_at desc, p.id desc";

  @PersistenceContext private EntityManager em;

  /** A page: what is not there yet first, the latest wish first. */
  public Slice<ProvisioningRow> search(Search search) {
    long total =
        ((Number) filled(em.createNativeQuery("select count(*) " + FROM), search).getSingleResult())
            .longValue();
    int page = Math.min(search.page(), Slice.pages(total, Search.PAGE_SIZE));
    List<?> rows =
        filled(em.createNativeQuery(ROWS), search)
            .setFirstResult((page - 1) * Search.PAGE_SIZE)
            .setMaxResults(Search.PAGE_SIZE)
            .getResultList();
    return new Slice<>(
        rows.stream().map(row -> row((Object[]) row)).toList(), total, page, Search.PAGE_SIZE);
  }

  /** How many cannot be brought there without somebody's help. */
  public long countRefused() {
    return ((Number)
            em.createNativeQuery("select count(*) from provisioning where stage = 'REFUSED'")
                .getSingleResult())
        .longValue();
  }

  private static Query filled(Query query, Search search) {
    ProvisioningStage stage = search.stage(ProvisioningStage.class);
    return query
        .setParameter("stage", stage == null ? null : stage.name())
        .setParameter("pattern", search.pattern());
  }

  private static ProvisioningRow row(Object[] row) {
    return new ProvisioningRow(
        ((Number) row[0]).longValue(),
        ProvisioningSubject.valueOf((String) row[1]),
        ((Number) row[2]).longValue(),
        (String) row[3],
        ProvisioningStage.valueOf((String) row[4]),
        ((Number) row[5]).intValue(),
        Optional.ofNullable((String) row[6]).map(ProvisioningFault::valueOf).orElse(null),
        (Instant) row[7],
        (Instant) row[8],
        (Instant) row[9]);
  }
}
