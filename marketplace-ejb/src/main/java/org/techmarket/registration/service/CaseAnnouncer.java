package org.techmarket.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.AudienceQueries;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.shared.NoticeKind;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.Announcement;
import org.techmarket.shared.service.Announcer;
import org.techmarket.trade.ContractRepository;

/** The people of the point are told what waits for them, and the applicant how it goes on. */
@ApplicationScoped
class CaseAnnouncer implements Announcer {

  @Inject private RegistrationCaseRepository cases;
  @Inject private RegistrationPointRepository points;
  @Inject private ContractRepository contracts;
  @Inject private AudienceQueries audience;

  @Override
  public String subject() {
    return "RegistrationCase";
  }

  @Override
  public Optional<Announcement> of(Transition step) {
    return switch ((CaseStage) step.to()) {
      case SUBMITTED -> toPoint(step, NoticeKind.WORK, Role.REGISTRAR);
      case RECHECK -> toPoint(step, NoticeKind.WORK, Role.REGISTRAR_REVIEWER);
      case EXAMINED ->
          step.from() == CaseStage.RECHECK
              ? toPoint(step, NoticeKind.WORK, Role.REGISTRAR)
              : Optional.empty();
      case WITHDRAWN ->
          step.ofItself()
              ? toApplicant(step, NoticeKind.DECISION)
              : toPoint(step, NoticeKind.PROGRESS, Role.REGISTRAR);
      case ACCEPTED, EXPERT_REVIEW -> toApplicant(step, NoticeKind.PROGRESS);
      case NOT_ACCEPTED, RETURNED, REGISTERED, REFUSED -> toApplicant(step, NoticeKind.DECISION);
    };
  }

  private Optional<Announcement> toPoint(Transition step, NoticeKind kind, Role role) {
    RegistrationCase moved = cases.require(step.id());
    long point = points.require(moved.pointId()).organisationId();
    return told(moved, kind, audience.of(point, role));
  }

  private Optional<Announcement> toApplicant(Transition step, NoticeKind kind) {
    RegistrationCase moved = cases.require(step.id());
    return told(moved, kind, audience.of(moved.organisationId(), Role.ORG_USER));
  }

  private Optional<Announcement> told(
      RegistrationCase moved, NoticeKind kind, List<Long> accounts) {
    return Optional.of(
        new Announcement(
            kind,
            accounts,
            "RegistrationCase." + moved.stage(),
            List.of(contracts.require(moved.contractId()).name(), moved.receipt()),
            "/workbench/registration/case?id=" + moved.id()));
  }
}
