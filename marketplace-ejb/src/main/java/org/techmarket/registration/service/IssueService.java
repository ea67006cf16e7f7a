package org.techmarket.registration.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.techmarket.document.NumberSeries;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.identity.service.ForVerified;
import org.techmarket.registration.CertificateRepository;
import org.techmarket.registration.IssueEntry;
import org.techmarket.registration.RefusalEntry;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationNumber;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Refused;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.Transition;

/** Decides on what a registrar has examined. */
@Stateless
@ForVerified
@RolesAllowed(Roles.REGISTRAR_REVIEWER)
public class IssueService {

  @Inject private PointCases cases;
  @Inject private RegistrationPointRepository points;
  @Inject private CertificateRepository certificates;
  @Inject private CertificateIssue issue;
  @Inject private NumberSeries numbers;
  @Inject private RegistrationQueries queries;
  @Inject private Event<Transition> steps;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Registers the contract: number, certificate and stage, all of them or nothing. The counter of
   * numbers is locked after everything else, so that nobody waits for it longer than it takes to
   * draw a certificate.
   *
   * @return the registration number
   * @throws Refused when somebody else has decided already, or a paper of the case cannot be drawn
   */
  public String issue(long id, IssueEntry entry) {
    String lateReason = entry.readLateReason();
    RegistrationCase open = undecided(id, entry.version());
    RegistrationPoint point = points.require(open.pointId());
    Instant now = clock.instant();
    Transition step =
        open.handledBy(caller.accountId())
            .issue(() -> RegistrationNumber.next(numbers, point.number(), now), lateReason, now);
    certificates.add(issue.certificate(open, point, now));
    steps.fire(step);
    return open.outcome().number();
  }

  public void refuse(long id, RefusalEntry entry) {
    RefusalEntry.Terms terms = entry.read();
    RegistrationCase open = undecided(id, entry.version());
    steps.fire(open.handledBy(caller.accountId()).refuse(terms, clock.instant()));
  }

  public void sendBack(long id, Decision decision) {
    String reason = decision.readReason();
    RegistrationCase open = undecided(id, decision.version());
    steps.fire(open.handledBy(caller.accountId()).sendBack(reason, clock.instant()));
  }

  /** Rivals queue here; the second is told who was quicker. */
  private RegistrationCase undecided(long id, String version) {
    RegistrationCase found = cases.lock(id);
    if (found.outcome() != null) {
      throw new Refused(
          "registration.alreadyDecided",
          queries.nameOf(found.outcome().decidedBy()),
          found.progress().stageSince(),
          found.stage());
    }
    StaleVersion.check(version, found.version());
    return found;
  }
}
