package org.techmarket.exhibition.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.techmarket.exhibition.Achievement;
import org.techmarket.exhibition.AchievementNumber;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;

/** The library of achievements, and what its people see of the rest. */
@Stateless
public class AchievementQueries {

  private static final String ROW =
      """
      select new org.techmarket.exhibition.service.AchievementRow(
        a.id, a.number, a.name, a.type, a.field, a.trl, o.name, a.stage, a.stageSince)
      """;
  private static final String FROM = "from Achievement a join Organisation o on o.id = a.holderId ";
  private static final String FOUND =
      FROM
          + """
          where a.stage = PUBLISHED and (:field is null or a.field = :field) and a.trl >= :trl
          and (a.name ilike :pattern escape '!' or a.summary ilike :pattern escape '!' or o.name ilike :pattern escape '!'
          or a.number ilike :pattern escape '!')
          """;
  private static final String OWN =
      FROM
          + """
          where a.holderId = :holder and (:stage is null or a.stage = :stage)
          and (a.name ilike :pattern escape '!' or a.number ilike :pattern escape '!')
          """;
  private static final String WAITING =
      FROM
          + """
          where (a.stage = RETURNED and a.holderId = :holder or a.stage = SUBMITTED and :reviews = true)
          """;

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;

  /** How many of an organisation wait for the operator. */
  @RolesAllowed({Roles.ORG_ADMIN, Roles.SECURITY_ADMIN})
  public long countInReview(long organisation) {
    return em.createQuery(
            "select count(a) from Achievement a where a.holderId = :holder and a.stage = SUBMITTED",
            Long.class)
        .setParameter("holder", organisation)
        .getSingleResult();
  }

  /** The published achievements that fit, the newest first. */
  @PermitAll
  public Slice<AchievementRow> search(AchievementSearch search) {
    String newestFirst = "order by a.publishedAt desc, a.id desc";
    return Paged.of(
        search.page(),
        AchievementSearch.PAGE_SIZE,
        with(search, em.createQuery("select count(a) " + FOUND, Long.class)),
        with(search, em.createQuery(ROW + FOUND + newestFirst, AchievementRow.class)));
  }

  /** The achievements of the caller's organisation that fit, the latest first. */
  @RolesAllowed(Roles.ORG_USER)
  public Slice<AchievementRow> own(Search search) {
    return Paged.of(
        search,
        ofHolder(search, em.createQuery("select count(a) " + OWN, Long.class)),
        ofHolder(search, em.createQuery(ROW + OWN + "order by a.id desc", AchievementRow.class)));
  }

  /** What waits for the caller, to be corrected or reviewed, the longest waiting first. */
  @RolesAllowed({Roles.ORG_USER, Roles.MARKET_OPERATOR})
  public Slice<AchievementRow> waiting(int page) {
    String order = "order by a.stageSince, a.id";
    return Paged.of(
        page,
        Search.PAGE_SIZE,
        forCaller(em.createQuery("select count(a) " + WAITING, Long.class)),
        forCaller(em.createQuery(ROW + WAITING + order, AchievementRow.class)));
  }

  /** How much waits for the caller. */
  @RolesAllowed({Roles.ORG_USER, Roles.MARKET_OPERATOR})
  public long countWaiting() {
    return forCaller(em.createQuery("select count(a) " + WAITING, Long.class)).getSingleResult();
  }

  /**
   * One achievement.
   *
   * @param key its number or its key
   * @throws NotFound when there is none, or it is not published and the caller has no part in it
   */
  @PermitAll
  public AchievementView view(String key) {
    return find(key)
        .filter(
            a -> a.isPublished() || caller.is(Role.MARKET_OPERATOR) || caller.actsFor(a.holderId()))
        .map(this::viewOf)
        .orElseThrow(() -> new NotFound("exhibition.achievement", key));
  }

  private Optional<Achievement> find(String key) {
    if (key != null && key.matches("\\d{1,18}")) {
      return Optional.ofNullable(em.find(Achievement.class, Long.valueOf(key)));
    }
    if (!AchievementNumber.isOne(key)) {
      return Optional.empty();
    }
    return em.createQuery("select a from Achievement a where a.number = :number", Achievement.class)
        .setParameter("number", key)
        .getResultStream()
        .findFirst();
  }

  private AchievementView viewOf(Achievement a) {
    String holder =
        em.createQuery("select o.name from Organisation o where o.id = :id", String.class)
            .setParameter("id", a.holderId())
            .getSingleResult();
    boolean correct = a.stage() == AchievementStage.RETURNED && caller.actsFor(a.holderId());
    boolean decide =
        a.stage() == AchievementStage.SUBMITTED
            && caller.is(Role.MARKET_OPERATOR)
            && !a.isBroughtBy(caller.accountId());
    return new AchievementView(
        a.id(),
        a.version(),
        a.number(),
        a.name(),
        a.type(),
        a.field(),
        a.trl(),
        a.summary(),
        a.rights(),
        holder,
        a.stage(),
        a.stageSince(),
        a.reason(),
        new AchievementView.May(correct, decide));
  }

  private <T> TypedQuery<T> ofHolder(Search search, TypedQuery<T> query) {
    return query
        .setParameter("holder", caller.organisationId())
        .setParameter("stage", search.stage(AchievementStage.class))
        .setParameter("pattern", search.pattern());
  }

  private <T> TypedQuery<T> forCaller(TypedQuery<T> query) {
    return query
        .setParameter("holder", caller.organisationId())
        .setParameter("reviews", caller.is(Role.MARKET_OPERATOR));
  }

  private static <T> TypedQuery<T> with(AchievementSearch search, TypedQuery<T> query) {
    return query
        .setParameter("field", search.field())
        .setParameter("trl", search.lowestTrl())
        .setParameter("pattern", search.pattern());
  }
}
