package org.techmarket.roadshow.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.techmarket.exhibition.AchievementRepository;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.AudienceQueries;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.roadshow.Roadshow;
import org.techmarket.roadshow.RoadshowBooking;
import org.techmarket.roadshow.RoadshowBookingRepository;
import org.techmarket.shared.NoticeKind;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.Announcement;
import org.techmarket.shared.service.Announcer;

/**
 * Event managers are told what waits for them and what no longer does, and the institution what
 * became of its booking. Taking a slot is told to nobody: there rivals queue.
 */
@ApplicationScoped
class BookingAnnouncer implements Announcer {

  @Inject private RoadshowBookingRepository bookings;
  @Inject private AchievementRepository achievements;
  @Inject private AudienceQueries audience;

  @Override
  public String subject() {
    return "RoadshowBooking";
  }

  @Override
  public Optional<Announcement> of(Transition step) {
    return switch ((BookingStage) step.to()) {
      case HELD -> Optional.empty();
      case SUBMITTED -> toManagers(step, NoticeKind.WORK);
      case CANCELLED ->
          step.from() == BookingStage.HELD
              ? Optional.empty()
              : toManagers(step, NoticeKind.PROGRESS);
      case EXPIRED ->
          toInstitution(
              step, step.from() == BookingStage.HELD ? NoticeKind.PROGRESS : NoticeKind.DECISION);
      case CONFIRMED, RETURNED, REJECTED, CANCELLED_BY_HOST ->
          toInstitution(step, NoticeKind.DECISION);
    };
  }

  private Optional<Announcement> toManagers(Transition step, NoticeKind kind) {
    return told(bookings.require(step.id()), kind, audience.all(Role.EVENT_MANAGER));
  }

  private Optional<Announcement> toInstitution(Transition step, NoticeKind kind) {
    RoadshowBooking booking = bookings.require(step.id());
    return told(booking, kind, audience.of(booking.organisationId(), Role.ORG_USER));
  }

  private Optional<Announcement> told(
      RoadshowBooking booking, NoticeKind kind, List<Long> accounts) {
    Roadshow roadshow = booking.slot().roadshow();
    return Optional.of(
        new Announcement(
            kind,
            accounts,
            "RoadshowBooking." + booking.stage(),
            List.of(
                achievements.require(booking.achievementId()).name(),
                roadshow.terms().theme().name(),
                roadshow.number()),
            "/workbench/roadshow/booking?id=" + booking.id()));
  }
}
