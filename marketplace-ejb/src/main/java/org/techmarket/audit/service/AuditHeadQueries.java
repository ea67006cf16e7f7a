package org.techmarket.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.Session;
import org.techmarket.audit.AuditHead;
import org.techmarket.audit.AuditHeadRepository;
import org.techmarket.identity.Roles;

/** The last head, which is everybody's, and the check of all that stands below. */
@Stateless
public class AuditHeadQueries {

  @PersistenceContext private EntityManager em;
  @Inject private AuditHeadRepository heads;

  @PermitAll
  public Optional<AuditHead> last() {
    return heads.last();
  }

  /** Reads everything again; in a transaction of its own, which sees one moment. */
  @RolesAllowed(Roles.AUDIT_ADMIN)
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public AuditReport check(AuditCheck.Progress progress) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> new AuditCheck(connection, progress).run());
  }
}
