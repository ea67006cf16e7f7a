package org.techmarket.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.techmarket.identity.Roles;

/**
 * The history of things. Whether the caller may see the thing is for the page that shows it to ask
 * first.
 */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class TransitionQueries {

  @PersistenceContext private EntityManager em;

  /** What happened to a thing, the latest first. */
  public List<TransitionRow> of(String subject, long id) {
    return em.createQuery(
            """
            select new org.techmarket.audit.service.TransitionRow(t.happenedAt, t.fromStage, t.toStage, t.reason, a.displayName)
            from RecordedTransition t left join Account a on a.id = t.accountId
            where t.subject = :subject and t.subjectId = :id order by t.id desc
            """,
            TransitionRow.class)
        .setParameter("subject", subject)
        .setParameter("id", id)
        .getResultList();
  }
}
