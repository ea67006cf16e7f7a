package org.techmarket.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.techmarket.document.service.FileReaders;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;

/** A registration point's people read what was handed in with the cases before it. */
@ApplicationScoped
public class PointFileReaders implements FileReaders {

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;

  @Override
  public boolean mayRead(long fileId) {
    return (caller.is(Role.REGISTRAR) || caller.is(Role.REGISTRAR_REVIEWER))
        && (isAttached(fileId) || isContract(fileId));
  }

  private boolean isAttached(long fileId) {
    return isAny(
        """
        select count(c) from RegistrationCase c join c.form.attachments a join RegistrationPoint p on p.id = c.pointId
        where p.organisationId = :organisation and value(a) = :file
        """,
        fileId);
  }

  private boolean isContract(long fileId) {
    return isAny(
        """
        select count(c) from RegistrationCase c join Contract k on k.id = c.contractId
        join RegistrationPoint p on p.id = c.pointId
        where p.organisationId = :organisation and k.scanId = :file
        """,
        fileId);
  }

  private boolean isAny(String query, long fileId) {
    return em.createQuery(query, Long.class)
            .setParameter("organisation", caller.organisationId())
            .setParameter("file", fileId)
            .getSingleResult()
        > 0;
  }
}
