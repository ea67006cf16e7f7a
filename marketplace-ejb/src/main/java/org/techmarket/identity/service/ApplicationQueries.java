package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;

/** How far organisations have come on their way into the market. */
@Stateless
public class ApplicationQueries {

  private static final String WAITING = "from Organisation o where o.stage = SUBMITTED ";

  /** Of those that are suspended the question rests. */
  private static final String TO_CLOSE =
      "from Organisation o where o.stage = VERIFIED and o.closing.askedAt is not null ";

  @PersistenceContext private EntityManager em;
  @Inject private UnfinishedBusiness unfinished;
  @Inject private Caller caller;

  /** The caller's own organisation. */
  @RolesAllowed({Roles.ORG_ADMIN, Roles.ORG_USER})
  public OrganisationView own() {
    return require(caller.organisationId());
  }

  /**
   * One organisation.
   *
   * @throws NotFound when there is none, or nothing to see of it yet
   */
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.SECURITY_ADMIN, Roles.MARKET_OPERATOR})
  public OrganisationView view(long id) {
    OrganisationView found = require(id);
    if (found.stage() == OrganisationStage.DRAFT) {
      throw new NotFound("identity.organisation", id);
    }
    return found;
  }

  /** What waits for the operator, the longest waiting first. */
  @RolesAllowed(Roles.MARKET_OPERATOR)
  public Slice<OrganisationView> waiting(int page) {
    return page(WAITING, "order by o.stageSince, o.id", page);
  }

  /** How much waits for the operator. */
  @RolesAllowed(Roles.MARKET_OPERATOR)
  public long countWaiting() {
    return count(WAITING).getSingleResult();
  }

  /** What waits for the security administrator to be closed, the longest waiting first. */
  @RolesAllowed(Roles.SECURITY_ADMIN)
  public Slice<OrganisationView> toClose(int page) {
    return page(TO_CLOSE, "order by o.closing.askedAt, o.id", page);
  }

  /** How much that is. */
  @RolesAllowed(Roles.SECURITY_ADMIN)
  public long countToClose() {
    return count(TO_CLOSE).getSingleResult();
  }

  /** What keeps the caller's organisation from being closed. */
  @RolesAllowed(Roles.ORG_ADMIN)
  public List<Refused.Ground> ownUnfinished() {
    return unfinished.of(caller.organisationId());
  }

  /** What keeps an organisation from being closed. */
  @RolesAllowed(Roles.SECURITY_ADMIN)
  public List<Refused.Ground> unfinished(long id) {
    return unfinished.of(id);
  }

  /** Whether a file is the licence of an organisation. */
  @RolesAllowed({Roles.PLATFORM_ADMIN, Roles.SECURITY_ADMIN, Roles.MARKET_OPERATOR})
  public boolean isLicence(long fileId) {
    return em.createQuery(
                "select count(o) from Organisation o where o.licenceFileId = :file", Long.class)
            .setParameter("file", fileId)
            .getSingleResult()
        > 0;
  }

  private Slice<OrganisationView> page(String which, String order, int page) {
    TypedQuery<Organisation> found =
        em.createQuery("select o " + which + order, Organisation.class);
    return Paged.of(page, Search.PAGE_SIZE, count(which), found).map(this::viewOf);
  }

  private TypedQuery<Long> count(String which) {
    return em.createQuery("select count(o) " + which, Long.class);
  }

  private OrganisationView require(long id) {
    return Optional.ofNullable(em.find(Organisation.class, id))
        .map(this::viewOf)
        .orElseThrow(() -> new NotFound("identity.organisation", id));
  }

  private OrganisationView viewOf(Organisation o) {
    return new OrganisationView(
        o.id(),
        o.version(),
        o.creditCode(),
        o.name(),
        o.partyType(),
        o.cityCode(),
        o.contactPhone(),
        o.licenceFileId(),
        o.stage(),
        o.stageSince(),
        o.reason(),
        o.closing().askedAt(),
        o.closing().declined(),
        may(o));
  }

  private OrganisationView.May may(Organisation o) {
    boolean security = caller.is(Role.SECURITY_ADMIN);
    boolean administers = caller.is(Role.ORG_ADMIN) && caller.actsFor(o.id());
    boolean isVerified = o.stage() == OrganisationStage.VERIFIED;
    return new OrganisationView.May(
        administers && o.stage().next().contains(OrganisationStage.SUBMITTED),
        caller.is(Role.MARKET_OPERATOR)
            && o.stage() == OrganisationStage.SUBMITTED
            && !o.isBroughtBy(caller.accountId()),
        security && isVerified,
        security && o.stage() == OrganisationStage.SUSPENDED,
        administers && isVerified && !o.closing().isAsked(),
        administers && isVerified && o.closing().isAsked(),
        security
            && isVerified
            && o.closing().isAsked()
            && o.closing().askedBy() != caller.accountId());
  }
}
