package org.techmarket.roadshow.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.roadshow.RoadshowBooking;
import org.techmarket.roadshow.Slot;

/** The slots of a roadshow and who has them. */
@Stateless
@PermitAll
public class SlotQueries {

  /** As constants, not as parameters: only so the planner knows that the partial indexes serve. */
  static final String LIVE_STAGE = "b.stage in (HELD, SUBMITTED, RETURNED, CONFIRMED)";

  static final String LIVE = LIVE_STAGE + " and (b.actUntil is null or b.actUntil > :now)";

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * All slots of a roadshow in their order; what is not the business of the one who looks is left
   * out.
   */
  public List<SlotRow> of(long roadshow) {
    return em.createQuery(
            "select s, b, a.name, o.name from Slot s left join RoadshowBooking b on b.slot = s and "
                + LIVE
                + " left join Achievement a on a.id = b.achievementId left join Organisation o on o.id = b.organisationId"
                + " where s.roadshow.id = :roadshow order by s.ordinal",
            Tuple.class)
        .setParameter("now", clock.instant())
        .setParameter("roadshow", roadshow)
        .getResultStream()
        .map(this::row)
        .toList();
  }

  /** The ordinals of the slots nobody has. */
  public List<Integer> free(long roadshow, Instant now) {
    return em.createQuery(
            "select s.ordinal from Slot s where s.roadshow.id = :roadshow and not exists"
                + " (select 1 from RoadshowBooking b where b.slot = s and "
                + LIVE
                + ") order by s.ordinal",
            Integer.class)
        .setParameter("now", now)
        .setParameter("roadshow", roadshow)
        .getResultList();
  }

  private SlotRow row(Tuple found) {
    Slot slot = found.get(0, Slot.class);
    RoadshowBooking booking = found.get(1, RoadshowBooking.class);
    if (booking == null) {
      return new SlotRow(
          slot.ordinal(),
          slot.startsAt(),
          slot.endsAt(),
          SlotState.FREE,
          null,
          null,
          null,
          null,
          null);
    }
    boolean mine = caller.actsFor(booking.organisationId());
    boolean part = mine || caller.is(Role.EVENT_MANAGER);
    boolean named = part || booking.stage() == BookingStage.CONFIRMED;
    return new SlotRow(
        slot.ordinal(),
        slot.startsAt(),
        slot.endsAt(),
        state(booking, mine),
        booking.stage() == BookingStage.HELD ? booking.actUntil() : null,
        part ? booking.stage() : null,
        part ? booking.id() : null,
        named ? found.get(2, String.class) : null,
        named ? found.get(3, String.class) : null);
  }

  private static SlotState state(RoadshowBooking booking, boolean mine) {
    if (mine) {
      return SlotState.MINE;
    }
    return booking.stage() == BookingStage.HELD ? SlotState.HELD : SlotState.BOOKED;
  }
}
