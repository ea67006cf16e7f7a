package org.techmarket.roadshow.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.roadshow.Roadshow;
import org.techmarket.roadshow.RoadshowNumber;
import org.techmarket.roadshow.RoadshowStage;
import org.techmarket.roadshow.RoadshowTerms;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;

/** Which roadshows there are. */
@Stateless
public class RoadshowQueries {

  private static final String ROW =
      """
      select new org.techmarket.roadshow.service.RoadshowRow(
        r.id, r.number, r.terms.theme.name, r.terms.theme.field, r.terms.hallId, r.terms.hours.startsAt, r.terms.hours.endsAt,
        r.terms.entryDeadline, r.terms.lowestTrl, r.stage,
        (select count(s) from Slot s where s.roadshow = r),
        (select count(s) from Slot s where s.roadshow = r and not exists (
          select 1 from RoadshowBooking b where b.slot = s and %s)))
      from Roadshow r
      """
          .formatted(SlotQueries.LIVE);
  private static final String BY_TIME = "order by r.terms.hours.startsAt, r.terms.hallId";
  private static final String FOUND =
      """
      where (:stage is null or r.stage = :stage)
      and (r.terms.theme.name ilike :pattern escape '!' or r.number ilike :pattern escape '!')
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The open roadshows that begin within a time, in their order. */
  @PermitAll
  public List<RoadshowRow> between(Instant from, Instant until) {
    return rows("where r.stage = OPEN and r.terms.hours.startsAt >= :from and r.terms.hours.startsAt < :until "
            + BY_TIME)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  /** The open roadshows that have not ended, in their order. */
  @PermitAll
  public List<RoadshowRow> upcoming() {
    return rows("where r.stage = OPEN and r.terms.hours.endsAt > :now " + BY_TIME).getResultList();
  }

  /** The next roadshows that take bookings and have a free slot. */
  @PermitAll
  public List<RoadshowRow> bookable(int most) {
    return rows("""
            where r.stage = OPEN and r.terms.entryDeadline >= :today and exists (
              select 1 from Slot s where s.roadshow = r and not exists (
                select 1 from RoadshowBooking b where b.slot = s and %s))
            """
                .formatted(SlotQueries.LIVE)
            + BY_TIME)
        .setParameter("today", LocalDate.ofInstant(clock.instant(), MarketTime.ZONE))
        .setMaxResults(most)
        .getResultList();
  }

  /** A page of those that fit, whatever their stage, the latest first. */
  @RolesAllowed(Roles.EVENT_MANAGER)
  public Slice<RoadshowRow> search(Search search) {
    return Paged.of(
        search,
        found(search, em.createQuery("select count(r) from Roadshow r " + FOUND, Long.class)),
        found(search, rows(FOUND + "order by r.terms.hours.startsAt desc, r.id desc")));
  }

  /**
   * One roadshow.
   *
   * @param key its number or its key
   * @throws NotFound when there is none, or it was never published and the caller is no event
   *     manager
   */
  @PermitAll
  public RoadshowView view(String key) {
    return find(key)
        .filter(r -> r.number() != null || caller.is(Role.EVENT_MANAGER))
        .map(this::viewOf)
        .orElseThrow(() -> new NotFound("roadshow.roadshow", key));
  }

  private Optional<Roadshow> find(String key) {
    if (key != null && key.matches("\\d{1,18}")) {
      return Optional.ofNullable(em.find(Roadshow.class, Long.valueOf(key)));
    }
    if (!RoadshowNumber.isOne(key)) {
      return Optional.empty();
    }
    return em.createQuery("select r from Roadshow r where r.number = :number", Roadshow.class)
        .setParameter("number", key)
        .getResultStream()
        .findFirst();
  }

  private RoadshowView viewOf(Roadshow r) {
    boolean manager = caller.is(Role.EVENT_MANAGER);
    boolean draft = r.stage() == RoadshowStage.DRAFT;
    RoadshowView.May may =
        new RoadshowView.May(
            manager && draft,
            manager && draft,
            manager && r.stage() != RoadshowStage.CANCELLED,
            caller.is(Role.ORG_USER) && r.takesBookings(clock.instant()));
    RoadshowTerms terms = r.terms();
    return new RoadshowView(
        r.id(),
        r.version(),
        r.number(),
        terms.theme().name(),
        terms.theme().field(),
        terms.hallId(),
        terms.hours().startsAt(),
        terms.hours().endsAt(),
        terms.timing(),
        terms.quota(),
        terms.entryDeadline(),
        terms.lowestTrl(),
        r.stage(),
        r.reason(),
        liveBookings(r.id()),
        may);
  }

  private long liveBookings(long roadshow) {
    return em.createQuery(
            "select count(b) from RoadshowBooking b where b.roadshowId = :id and "
                + SlotQueries.LIVE_STAGE,
            Long.class)
        .setParameter("id", roadshow)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> found(Search search, TypedQuery<T> query) {
    return query
        .setParameter("stage", search.stage(RoadshowStage.class))
        .setParameter("pattern", search.pattern());
  }

  private TypedQuery<RoadshowRow> rows(String condition) {
    return em.createQuery(ROW + condition, RoadshowRow.class).setParameter("now", clock.instant());
  }
}
