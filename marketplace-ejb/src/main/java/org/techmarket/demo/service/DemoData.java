package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.techmarket.exhibition.Achievement;
import org.techmarket.identity.Role;
import org.techmarket.reference.service.ReferenceQueries;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationPointEntry;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.roadshow.Roadshow;
import org.techmarket.trade.Contract;

/** Fills an empty market with invented data, by the same verbs as people do. */
@Dependent
class DemoData {

  @Inject private DemoPeople people;
  @Inject private DemoApplications applications;
  @Inject private DemoAchievements achievements;
  @Inject private DemoRoadshows roadshows;
  @Inject private DemoBookings bookings;
  @Inject private RegistrationPointRepository points;
  @Inject private DemoContracts contracts;
  @Inject private DemoCases cases;
  @Inject private ReferenceQueries reference;
  @Inject private DemoHistory history;
  @Inject private Clock clock;

  void fill() {
    DemoContent content = DemoContent.read();
    DemoDays days = DemoDays.around(clock, reference.calendar());
    DemoCast cast = people.admit(content, days.now());
    applications.apply(cast, days.now());
    RegistrationPoint point = registrationPoint(cast);
    points.add(point);
    history.record(point.opened(), days.now());
    Map<String, Achievement> shown = achievements.show(content.achievements(), cast, days);
    for (DemoContent.Event event : content.events()) {
      Roadshow roadshow = roadshows.open(event, cast.counter(Role.EVENT_MANAGER), days);
      for (DemoContent.Claim claim : event.bookings()) {
        bookings.book(roadshow, shown.get(claim.achievement()), claim, cast, days);
      }
    }
    for (DemoDeal deal : content.deals()) {
      Contract contract = contracts.enter(deal, cast, days);
      if (deal.registration() != null) {
        cases.bring(deal, contract, point, cast, days);
      }
    }
  }

  /** Of Jinan, with the digits 01; it accepts the whole province. */
  private static RegistrationPoint registrationPoint(DemoCast cast) {
    long organisation = cast.organisation("djd");
    return new RegistrationPointEntry(String.valueOf(organisation), "370100", "01", "YES", "")
        .read();
  }
}
