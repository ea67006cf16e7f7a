package org.techmarket.roadshow.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.techmarket.exhibition.Achievement;
import org.techmarket.exhibition.AchievementRepository;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.ForVerified;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.roadshow.Pitch;
import org.techmarket.roadshow.PitchEntry;
import org.techmarket.roadshow.RoadshowBooking;
import org.techmarket.roadshow.RoadshowBookingRepository;
import org.techmarket.roadshow.RoadshowRepository;
import org.techmarket.roadshow.Slot;
import org.techmarket.roadshow.SlotTaken;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.Decision;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Transition;

/** Books slots and decides on bookings. */
@Stateless
public class RoadshowBookingService {

  @Inject private RoadshowRepository roadshows;
  @Inject private RoadshowBookingRepository bookings;
  @Inject private AchievementRepository achievements;
  @Inject private SlotQueries slots;
  @Inject private ParameterQueries parameters;
  @Inject private Event<Transition> steps;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Takes a slot for an achievement of the caller's organisation. Rivals queue at the lock on the
   * slot; what lets only one of them in is the index.
   *
   * @return the key of the booking
   * @throws SlotTaken when somebody was quicker
   * @throws Refused when the roadshow takes no bookings or the achievement does not fit
   */
  @RolesAllowed(Roles.ORG_USER)
  @ForVerified
  public long take(String roadshow, int ordinal, String achievement) {
    Achievement own = ownAchievement(achievement);
    Slot slot = roadshows.lockSlot(roadshow, ordinal);
    Instant now = clock.instant();
    bookings
        .lockOverdue(slot, own.id(), now)
        .forEach(late -> late.expireIfOverdue(now).ifPresent(steps::fire));
    List<Integer> free = slots.free(slot.roadshow().id(), now);
    RoadshowBooking booking =
        new RoadshowBooking(
            slot, own, caller.accountId(), now, parameters.seconds(ParameterName.HOLD_SECONDS));
    try {
      bookings.add(booking);
    } catch (ConstraintBroken e) {
      throw refusal(e, ordinal, free);
    }
    steps.fire(booking.held());
    return booking.id();
  }

  /** Says who will pitch and asks the event manager to decide. */
  @RolesAllowed(Roles.ORG_USER)
  @ForVerified
  public void submit(long id, PitchEntry entry) {
    RoadshowBooking booking = own(id);
    Pitch pitch = entry.read();
    StaleVersion.check(entry.version(), booking.version());
    steps.fire(booking.submit(pitch, caller.accountId(), clock.instant()));
  }

  @RolesAllowed(Roles.ORG_USER)
  @ForVerified
  public void cancel(long id, Decision decision) {
    RoadshowBooking booking = own(id);
    decision.checkVersion(booking.version());
    steps.fire(booking.cancel(clock.instant()));
  }

  @RolesAllowed(Roles.EVENT_MANAGER)
  public void confirm(long id, Decision decision) {
    RoadshowBooking booking = bookings.require(id);
    decision.checkVersion(booking.version());
    steps.fire(booking.confirm(caller.accountId(), clock.instant()));
  }

  @RolesAllowed(Roles.EVENT_MANAGER)
  public void returnForCorrection(long id, Decision decision) {
    RoadshowBooking booking = bookings.require(id);
    String reason = decision.readReason();
    decision.checkVersion(booking.version());
    int days = parameters.amount(ParameterName.CORRECTION_DAYS);
    steps.fire(booking.returnForCorrection(reason, days, caller.accountId(), clock.instant()));
  }

  @RolesAllowed(Roles.EVENT_MANAGER)
  public void reject(long id, Decision decision) {
    RoadshowBooking booking = bookings.require(id);
    String reason = decision.readReason();
    decision.checkVersion(booking.version());
    steps.fire(booking.reject(reason, caller.accountId(), clock.instant()));
  }

  private Achievement ownAchievement(String key) {
    EntryReader read = new EntryReader();
    long id = read.key("achievement", key);
    read.done();
    Achievement achievement = achievements.require(id);
    if (!caller.actsFor(achievement.holderId())) {
      throw new NotFound("exhibition.achievement", id);
    }
    return achievement;
  }

  private RoadshowBooking own(long id) {
    RoadshowBooking booking = bookings.require(id);
    if (!caller.actsFor(booking.organisationId())) {
      throw new NotFound("roadshow.booking", id);
    }
    return booking;
  }

  private static Refused refusal(ConstraintBroken e, int ordinal, List<Integer> free) {
    if (e.is(RoadshowBookingRepository.ONE_LIVE_PER_SLOT)) {
      return SlotTaken.of(ordinal, free);
    }
    return e.is(RoadshowBookingRepository.ONE_LIVE_PER_ACHIEVEMENT)
        ? new Refused("roadshow.achievementBooked")
        : e;
  }
}
