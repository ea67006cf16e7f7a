package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.registration.service.CaseListQueries;
import org.techmarket.registration.service.RegistrationRow;
import org.techmarket.shared.web.QueueRow;
import org.techmarket.shared.web.RailEntry;
import org.techmarket.shared.web.Words;
import org.techmarket.shared.web.WordsPage;
import org.techmarket.shared.web.Work;

/** Cases to correct, to examine and to decide, certificates, registration points. */
@RequestScoped
public class RegistrationWork implements Work {

  private static final String AREA = "/workbench/registration/";

  @Inject private CaseListQueries cases;
  @Inject private Caller caller;
  @Inject private WordsPage words;

  @Override
  public int place() {
    return 40;
  }

  @Override
  public List<RailEntry> rail() {
    List<RailEntry> rail = new ArrayList<>();
    if (caller.is(Role.ORG_USER)) {
      rail.add(
          new RailEntry("registration.rail.applications", AREA + "applications", AREA + "case"));
      rail.add(RailEntry.of("registration.rail.certificates", AREA + "certificates"));
    }
    if (isOfPoint()) {
      rail.add(RailEntry.of("registration.rail.cases", AREA + "cases"));
    }
    if (caller.is(Role.PLATFORM_ADMIN)) {
      rail.add(RailEntry.of("registration.rail.points", AREA + "points"));
    }
    return rail;
  }

  @Override
  public long waiting() {
    return isConcerned() ? cases.countWaiting() : 0;
  }

  @Override
  public List<QueueRow> queue() {
    return isConcerned() ? cases.waiting(1).map(this::row).rows() : List.of();
  }

  private boolean isConcerned() {
    return caller.is(Role.ORG_USER) || isOfPoint();
  }

  private boolean isOfPoint() {
    return Stream.of(Role.REGISTRAR, Role.REGISTRAR_REVIEWER).anyMatch(caller::is);
  }

  private QueueRow row(RegistrationRow r) {
    Instant endOfLastDay = r.dueOn().plusDays(1).atStartOfDay(Words.ZONE).toInstant();
    return new QueueRow(
        r.stage(),
        r.contract(),
        r.receipt() + " · " + r.organisation(),
        AREA + "case?id=" + r.id(),
        r.stageSince(),
        endOfLastDay,
        words.say("registration.must." + r.stage(), words.shortDay(r.dueOn())));
  }
}
