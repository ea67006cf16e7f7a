package org.techmarket.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.ContractFacts;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Search;
import org.techmarket.trade.service.ContractRow;

/** Which cases there are, for those who have a part in them. */
@Stateless
public class RegistrationQueries {

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private CaseViews views;

  /** The live case of a contract of the caller's organisation, if there is one. */
  @RolesAllowed(Roles.ORG_USER)
  public Optional<RegistrationRow> ofContract(long contractId) {
    return em.createQuery(
            RegistrationRow.SELECT
                + """
                where c.organisationId = :organisation and c.contractId = :contract
                and c.progress.stage not in (NOT_ACCEPTED, REFUSED, WITHDRAWN)
                """,
            RegistrationRow.class)
        .setParameter("organisation", caller.organisationId())
        .setParameter("contract", contractId)
        .getResultStream()
        .findFirst();
  }

  /** The latest contracts of the caller's organisation that are in no registration yet. */
  @RolesAllowed(Roles.ORG_USER)
  public List<ContractRow> contractsToBring() {
    return em.createQuery(
            ContractRow.SELECT
                + ContractRow.OF_SELLER
                + """
                and not exists (select 1 from RegistrationCase r where r.contractId = c.id
                and r.progress.stage not in (NOT_ACCEPTED, REFUSED, WITHDRAWN))
                order by c.id desc
                """,
            ContractRow.class)
        .setParameter("seller", caller.organisationId())
        .setMaxResults(Search.PAGE_SIZE)
        .getResultList();
  }

  /** How many cases that an organisation has brought are not decided. */
  @RolesAllowed({Roles.ORG_ADMIN, Roles.SECURITY_ADMIN})
  public long countOpen(long organisation) {
    return em.createQuery(
            """
            select count(c) from RegistrationCase c where c.organisationId = :organisation
            and c.progress.stage not in :ended
            """,
            Long.class)
        .setParameter("organisation", organisation)
        .setParameter("ended", Stream.of(CaseStage.values()).filter(CaseStage::isFinal).toList())
        .getSingleResult();
  }

  /**
   * One case.
   *
   * @throws NotFound when there is none, or the caller has no part in it
   */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public RegistrationView view(long id) {
    return Optional.ofNullable(em.find(RegistrationCase.class, id))
        .filter(c -> isApplicant(c) || isStaff(c))
        .map(c -> views.of(c, isApplicant(c), isStaff(c)))
        .orElseThrow(() -> new NotFound("registration.case", id));
  }

  /**
   * Makes sure that nobody has brought the contract, or the same paper, before a point already.
   *
   * @throws Refused when somebody has
   */
  @RolesAllowed(Roles.ORG_USER)
  public void checkNotInRegistration(ContractFacts facts) {
    em.createQuery(
            """
            select c.receipt, c.organisationId from RegistrationCase c
            where c.progress.stage not in (NOT_ACCEPTED, REFUSED, WITHDRAWN)
            and (c.contractId = :contract or c.form.fingerprint = :fingerprint or c.form.scanSha256 = :scan)
            """,
            Tuple.class)
        .setParameter("contract", facts.contractId())
        .setParameter("fingerprint", facts.fingerprint())
        .setParameter("scan", facts.scanSha256())
        .getResultStream()
        .findFirst()
        .ifPresent(
            rival -> {
              throw caller.actsFor(rival.get(1, Long.class))
                  ? new Refused("registration.contractInRegistration", rival.get(0))
                  : new Refused("registration.contractInRegistrationNow");
            });
  }

  /** What somebody at a point is called, for a service that puts it on a paper. */
  @PermitAll
  public String nameOf(long accountId) {
    return em.createQuery("select a.displayName from Account a where a.id = :id", String.class)
        .setParameter("id", accountId)
        .getSingleResult();
  }

  /**
   * Whether a file, or the contract it shows, was brought before the caller's point. Asked for
   * every part of a download, so it begins with the file; an {@code or} would read every case.
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public boolean isBeforePoint(long fileId) {
    return em.createQuery(
                """
                select count(c) from RegistrationCase c join RegistrationPoint p on p.id = c.pointId
                where p.organisationId = :organisation and c.id in (
                select s.id from RegistrationCase s join Contract k on k.id = s.contractId where k.scanId = :file
                union select h.id from RegistrationCase h join h.form.attachments a where a = :file)
                """,
                Long.class)
            .setParameter("organisation", caller.organisationId())
            .setParameter("file", fileId)
            .getSingleResult()
        > 0;
  }

  private boolean isApplicant(RegistrationCase found) {
    return caller.is(Role.ORG_USER) && caller.actsFor(found.organisationId());
  }

  private boolean isStaff(RegistrationCase found) {
    RegistrationPoint point = em.find(RegistrationPoint.class, found.pointId());
    return (caller.is(Role.REGISTRAR) || caller.is(Role.REGISTRAR_REVIEWER))
        && caller.actsFor(point.organisationId());
  }
}
