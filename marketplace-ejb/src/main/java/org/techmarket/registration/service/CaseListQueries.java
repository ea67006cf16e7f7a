package org.techmarket.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.PersonSearch;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;
import org.techmarket.shared.service.Vault;
import org.techmarket.trade.ContractRepository;

/** The lists of cases: an applicant's, a point's, and what waits for somebody. */
@Stateless
public class CaseListQueries {

  private static final String LOOKED_FOR =
      """
      and (:stage is null or c.progress.stage = :stage)
      and (k.name ilike :pattern escape '!' or o.name ilike :pattern escape '!' or c.receipt ilike :pattern escape '!'
      or c.outcome.number ilike :pattern escape '!')
      """;
  private static final String OWN = "where c.organisationId = :organisation " + LOOKED_FOR;
  private static final String OF_POINT = "where p.organisationId = :organisation " + LOOKED_FOR;
  private static final String WAITING =
      """
      where (:applies = true and c.organisationId = :organisation and c.progress.stage = RETURNED and c.progress.dueOn >= :today
      or p.organisationId = :organisation and c.progress.stage in :stages)
      """;

  @PersistenceContext private EntityManager em;
  @Inject private ContractRepository contracts;
  @Inject private Vault vault;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The cases of the caller's organisation that fit, the latest first. */
  @RolesAllowed(Roles.ORG_USER)
  public Slice<RegistrationRow> own(Search search) {
    return found(search, OWN, "order by c.id desc");
  }

  /** The cases of the caller's point that fit, what is due first before all. */
  @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public Slice<RegistrationRow> ofPoint(Search search) {
    return found(search, OF_POINT, "order by c.progress.dueOn nulls last, c.id desc");
  }

  /**
   * The cases of the caller's point whose contract a person has a part in, the latest first. Nobody
   * but who knows the whole number finds anything.
   *
   * @throws Invalid when it cannot be read
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public Slice<RegistrationRow> ofPerson(PersonSearch person) {
    List<Long> signed = contracts.withPerson(vault.mark(person.read().value()));
    List<RegistrationRow> rows =
        rows("where p.organisationId = :organisation and c.contractId in :contracts order by c.id desc")
            .setParameter("organisation", caller.organisationId())
            .setParameter("contracts", signed)
            .setMaxResults(Search.PAGE_SIZE)
            .getResultList();
    return new Slice<>(rows, rows.size(), 1, Search.PAGE_SIZE);
  }

  /** What waits for the caller, as applicant, registrar or reviewer, the most urgent first. */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public Slice<RegistrationRow> waiting(int page) {
    return Paged.of(
        page,
        Search.PAGE_SIZE,
        forCaller(count(WAITING)),
        forCaller(rows(WAITING + "order by c.progress.dueOn, c.id")));
  }

  /** How much waits for the caller. */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public long countWaiting() {
    return forCaller(count(WAITING)).getSingleResult();
  }

  private Slice<RegistrationRow> found(Search search, String where, String order) {
    return Paged.of(
        search, lookingFor(search, count(where)), lookingFor(search, rows(where + order)));
  }

  private TypedQuery<RegistrationRow> rows(String condition) {
    return em.createQuery(RegistrationRow.SELECT + condition, RegistrationRow.class);
  }

  private TypedQuery<Long> count(String condition) {
    return em.createQuery("select count(c) " + RegistrationRow.FROM + condition, Long.class);
  }

  private <T> TypedQuery<T> lookingFor(Search search, TypedQuery<T> query) {
    return query
        .setParameter("organisation", caller.organisationId())
        .setParameter("stage", search.stage(CaseStage.class))
        .setParameter("pattern", search.pattern());
  }

  private <T> TypedQuery<T> forCaller(TypedQuery<T> query) {
    return query
        .setParameter("organisation", caller.organisationId())
        .setParameter("applies", caller.is(Role.ORG_USER))
        .setParameter("today", LocalDate.ofInstant(clock.instant(), MarketTime.ZONE))
        .setParameter("stages", stages());
  }

  /** The stages in which the caller's roles at a point must act. */
  private Set<CaseStage> stages() {
    Set<CaseStage> stages = EnumSet.noneOf(CaseStage.class);
    if (caller.is(Role.REGISTRAR)) {
      stages.addAll(
          EnumSet.of(
              CaseStage.SUBMITTED,
              CaseStage.ACCEPTED,
              CaseStage.EXAMINED,
              CaseStage.EXPERT_REVIEW));
    }
    if (caller.is(Role.REGISTRAR_REVIEWER)) {
      stages.add(CaseStage.RECHECK);
    }
    return stages;
  }
}
