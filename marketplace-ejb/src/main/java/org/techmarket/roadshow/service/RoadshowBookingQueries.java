package org.techmarket.roadshow.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.techmarket.exhibition.Achievement;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.roadshow.RoadshowBooking;
import org.techmarket.roadshow.Slot;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;

/** Which bookings there are, for those who have a part in them. */
@Stateless
public class RoadshowBookingQueries {

  private static final String ROW =
      """
      select new org.techmarket.roadshow.service.BookingRow(b.id, b.stage, b.stageSince, b.actUntil,
        b.slot.roadshow.number, b.slot.roadshow.terms.theme.name, b.slot.ordinal, b.slot.startsAt, a.name, o.name)
      """;
  private static final String FROM =
      "from RoadshowBooking b join Achievement a on a.id = b.achievementId join Organisation o on o.id = b.organisationId ";
  private static final String OWN =
      """
      where b.organisationId = :organisation and (:stage is null or b.stage = :stage)
      and (b.slot.roadshow.terms.theme.name ilike :pattern escape '!' or b.slot.roadshow.number ilike :pattern escape '!'
      or a.name ilike :pattern escape '!')
      """;
  private static final String WAITING =
      """
      where (b.organisationId = :organisation and b.actUntil > :now
      or b.stage = SUBMITTED and :decides = true)
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The bookings of the caller's organisation that fit, the latest first. */
  @RolesAllowed(Roles.ORG_USER)
  public Slice<BookingRow> own(Search search) {
    return Paged.of(
        search, found(search, count(OWN)), found(search, rows(OWN + "order by b.id desc")));
  }

  /**
   * What waits for the caller: what must be handed in until a moment, the most urgent first, then
   * what is to be decided, the longest waiting first.
   */
  @RolesAllowed({Roles.ORG_USER, Roles.EVENT_MANAGER})
  public Slice<BookingRow> waiting(int page) {
    String order = "order by b.actUntil nulls last, b.stageSince, b.id";
    return Paged.of(
        page, Search.PAGE_SIZE, forCaller(count(WAITING)), forCaller(rows(WAITING + order)));
  }

  /** How much waits for the caller. */
  @RolesAllowed({Roles.ORG_USER, Roles.EVENT_MANAGER})
  public long countWaiting() {
    return forCaller(count(WAITING)).getSingleResult();
  }

  /** How many bookings of an organisation hold a slot that is not over. */
  @RolesAllowed({Roles.ORG_ADMIN, Roles.SECURITY_ADMIN})
  public long countOpen(long organisation) {
    return em.createQuery(
            """
            select count(b) from RoadshowBooking b where b.organisationId = :organisation and b.slot.endsAt > :now
            and b.stage in :live and (b.actUntil is null or b.actUntil > :now)
            """,
            Long.class)
        .setParameter("organisation", organisation)
        .setParameter("now", clock.instant())
        .setParameter(
            "live", Stream.of(BookingStage.values()).filter(BookingStage::isLive).toList())
        .getSingleResult();
  }

  /**
   * The achievements of the caller's organisation that fit a roadshow and have no slot there, the
   * newest first.
   */
  @RolesAllowed(Roles.ORG_USER)
  public List<BookableAchievement> bookable(long roadshow) {
    return em.createQuery(
            """
            select new org.techmarket.roadshow.service.BookableAchievement(a.id, a.number, a.name)
            from Achievement a, Roadshow r
            where r.id = :roadshow and a.holderId = :organisation and a.stage = PUBLISHED and a.trl >= r.terms.lowestTrl
            and not exists (select 1 from RoadshowBooking b where b.roadshowId = r.id and b.achievementId = a.id
              and b.stage in (HELD, SUBMITTED, RETURNED, CONFIRMED) and (b.actUntil is null or b.actUntil > :now))
            order by a.id desc
            """,
            BookableAchievement.class)
        .setParameter("roadshow", roadshow)
        .setParameter("organisation", caller.organisationId())
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /**
   * One booking.
   *
   * @throws NotFound when there is none, or the caller has no part in it
   */
  @RolesAllowed({Roles.ORG_USER, Roles.EVENT_MANAGER})
  public BookingView view(long id) {
    return Optional.ofNullable(em.find(RoadshowBooking.class, id))
        .filter(b -> caller.is(Role.EVENT_MANAGER) || caller.actsFor(b.organisationId()))
        .map(this::viewOf)
        .orElseThrow(() -> new NotFound("roadshow.booking", id));
  }

  private BookingView viewOf(RoadshowBooking b) {
    Slot slot = b.slot();
    Achievement achievement = em.find(Achievement.class, b.achievementId());
    String organisation =
        em.createQuery("select o.name from Organisation o where o.id = :id", String.class)
            .setParameter("id", b.organisationId())
            .getSingleResult();
    return new BookingView(
        b.id(),
        b.version(),
        b.stage(),
        b.stageSince(),
        b.actUntil(),
        b.reason(),
        slot.roadshow().number(),
        slot.roadshow().terms().theme().name(),
        slot.roadshow().terms().hallId(),
        slot.ordinal(),
        slot.startsAt(),
        slot.endsAt(),
        achievement.number(),
        achievement.name(),
        organisation,
        b.pitch(),
        may(b));
  }

  private BookingView.May may(RoadshowBooking b) {
    boolean mine = caller.actsFor(b.organisationId());
    Instant now = clock.instant();
    boolean inTime = b.actUntil() == null || now.isBefore(b.actUntil());
    return new BookingView.May(
        mine && inTime && b.stage().next().contains(BookingStage.SUBMITTED),
        mine && b.stage().next().contains(BookingStage.CANCELLED),
        caller.is(Role.EVENT_MANAGER)
            && !b.isBroughtBy(caller.accountId())
            && b.stage().next().contains(BookingStage.CONFIRMED));
  }

  private TypedQuery<BookingRow> rows(String condition) {
    return em.createQuery(ROW + FROM + condition, BookingRow.class);
  }

  private TypedQuery<Long> count(String condition) {
    return em.createQuery("select count(b) " + FROM + condition, Long.class);
  }

  private <T> TypedQuery<T> forCaller(TypedQuery<T> query) {
    return query
        .setParameter("organisation", caller.organisationId())
        .setParameter("now", clock.instant())
        .setParameter("decides", caller.is(Role.EVENT_MANAGER));
  }

  private <T> TypedQuery<T> found(Search search, TypedQuery<T> query) {
    return query
        .setParameter("organisation", caller.organisationId())
        .setParameter("stage", search.stage(BookingStage.class))
        .setParameter("pattern", search.pattern());
  }
}
