package org.techmarket.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
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
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;
import org.techmarket.trade.service.ContractRow;

/** Which cases there are, for those who have a part in them. */
@Stateless
public class RegistrationQueries {

  /** No list that is not asked for page by page is longer. */
  private static final int MOST = 500;

  private static final String ROW =
      """
      select new org.techmarket.registration.service.RegistrationRow(c.id, c.receipt, c.progress.stage, c.progress.stageSince,
        c.progress.dueOn, k.name, o.name, po.name, coalesce(c.assessment.examination.approvedSubType, c.form.classification.subType),
        c.form.totalAmount, c.outcome.number)
      """;
  private static final String FROM =
      """
      from RegistrationCase c join Contract k on k.id = c.contractId join Organisation o on o.id = c.organisationId
      join RegistrationPoint p on p.id = c.pointId join Organisation po on po.id = p.organisationId
      """;
  private static final String LOOKED_FOR =
      """
      and (:stage is null or c.progress.stage = :stage)
      and (k.name ilike :pattern escape '!' or o.name ilike :pattern escape '!' or c.receipt ilike :pattern escape '!'
      or c.outcome.number ilike :pattern escape '!')
      """;
  private static final String OWN = "where c.organisationId = :organisation ";
  private static final String OF_POINT = "where p.organisationId = :organisation ";
  private static final String DUE_FIRST = "order by c.progress.dueOn nulls last, c.id desc";

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private CaseViews views;

  /** The cases of the caller's organisation, the latest first. */
  @RolesAllowed(Roles.ORG_USER)
  public List<RegistrationRow> own() {
    return rows(OWN + "order by c.id desc").getResultList();
  }

  /** A page of them that fit, the latest first. */
  @RolesAllowed(Roles.ORG_USER)
  public Slice<RegistrationRow> own(Search search) {
    return found(search, OWN, "order by c.id desc");
  }

  /** The live case of a contract of the caller's organisation, if there is one. */
  @RolesAllowed(Roles.ORG_USER)
  public Optional<RegistrationRow> ofContract(long contractId) {
    return rows("""
            where c.organisationId = :organisation and c.contractId = :contract
            and c.progress.stage not in (NOT_ACCEPTED, REFUSED, WITHDRAWN)
            """)
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

  /** What waits for a registrar of the caller's point, the most urgent first. */
  @RolesAllowed(Roles.REGISTRAR)
  public List<RegistrationRow> toExamine() {
    return rows("""
            where p.organisationId = :organisation and c.progress.stage in (SUBMITTED, ACCEPTED, EXAMINED, EXPERT_REVIEW)
            order by c.progress.dueOn, c.id
            """)
        .getResultList();
  }

  /** What waits for a reviewer of the caller's point, the most urgent first. */
  @RolesAllowed(Roles.REGISTRAR_REVIEWER)
  public List<RegistrationRow> toDecide() {
    return rows("""
            where p.organisationId = :organisation and c.progress.stage = RECHECK order by c.progress.dueOn, c.id
            """)
        .getResultList();
  }

  /** All cases of the caller's point, what is due first before all. */
  @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public List<RegistrationRow> ofPoint() {
    return rows(OF_POINT + DUE_FIRST).getResultList();
  }

  /** A page of them that fit, what is due first before all. */
  @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public Slice<RegistrationRow> ofPoint(Search search) {
    return found(search, OF_POINT, DUE_FIRST);
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

  /** Whether a file, or the contract it shows, was brought before the caller's point. */
  @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public boolean isBeforePoint(long fileId) {
    return em.createQuery(
                """
                select count(c) from RegistrationCase c join RegistrationPoint p on p.id = c.pointId
                join Contract k on k.id = c.contractId
                where p.organisationId = :organisation
                and (k.scanId = :file or exists (select 1 from c.form.attachments a where a = :file))
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

  private TypedQuery<RegistrationRow> rows(String condition) {
    return em.createQuery(ROW + FROM + condition, RegistrationRow.class)
        .setParameter("organisation", caller.organisationId())
        .setMaxResults(MOST);
  }

  private Slice<RegistrationRow> found(Search search, String whose, String order) {
    String where = whose + LOOKED_FOR;
    return Paged.of(
        search,
        lookingFor(search, em.createQuery("select count(c) " + FROM + where, Long.class)),
        lookingFor(search, rows(where + order)));
  }

  private <T> TypedQuery<T> lookingFor(Search search, TypedQuery<T> query) {
    return query
        .setParameter("organisation", caller.organisationId())
        .setParameter("stage", search.stage(CaseStage.class))
        .setParameter("pattern", search.pattern());
  }
}
