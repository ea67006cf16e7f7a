package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.registration.Assessment;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.Examination;
import org.techmarket.registration.Outcome;
import org.techmarket.registration.Progress;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.registration.service.RegistrationView.Head;
import org.techmarket.registration.service.RegistrationView.May;
import org.techmarket.registration.service.RegistrationView.Standing;
import org.techmarket.registration.service.RegistrationView.Work;
import org.techmarket.trade.service.ContractQueries;

/** Shows a case to whoever may see it, with as much of it as they may. */
@Dependent
class CaseViews {

  @Inject private ContractQueries contracts;
  @Inject private RegistrationPointRepository points;
  @Inject private OrganisationRepository organisations;
  @Inject private StoredFileRepository files;
  @Inject private RegistrationParameters parameters;
  @Inject private Instance<RegistrationQueries> people;
  @Inject private Caller caller;
  @Inject private Clock clock;

  RegistrationView of(RegistrationCase found, boolean applicant, boolean staff) {
    return new RegistrationView(
        found.id(),
        found.version(),
        found.receipt(),
        head(found),
        contracts.facts(found.contractId()),
        standing(found),
        found.form().totalAmount(),
        found.form().terms(),
        fileNames(found),
        work(found, staff),
        may(found, applicant, staff));
  }

  private Head head(RegistrationCase found) {
    RegistrationPoint point = points.require(found.pointId());
    return new Head(
        organisations.require(found.organisationId()).name(),
        point.id(),
        organisations.require(point.organisationId()).name(),
        point.number());
  }

  private Standing standing(RegistrationCase found) {
    Progress progress = found.progress();
    Outcome outcome = found.outcome();
    return new Standing(
        progress.stage(),
        progress.stageSince(),
        progress.dueOn(),
        progress.isLate(clock.instant()),
        progress.returns(),
        progress.reason(),
        progress.remarks(),
        outcome == null ? null : outcome.ground(),
        outcome == null ? null : outcome.number(),
        outcome == null ? null : outcome.lateReason());
  }

  private Map<AttachmentKind, String> fileNames(RegistrationCase found) {
    Map<AttachmentKind, String> names = new EnumMap<>(AttachmentKind.class);
    found
        .form()
        .terms()
        .attachments()
        .files()
        .forEach((kind, file) -> names.put(kind, files.require(file).name()));
    return names;
  }

  private Work work(RegistrationCase found, boolean staff) {
    Assessment assessment = found.assessment();
    boolean open = staff || found.stage() == CaseStage.REGISTERED;
    Examination examination = open ? assessment.examination() : null;
    return new Work(
        examination,
        staff ? assessment.findings() : Map.of(),
        staff ? found.opinions() : List.of(),
        found.needsExperts(parameters.large()),
        staff && found.form().isUnusuallyNonTechnical(),
        name(assessment.examinedBy()),
        found.outcome() == null ? null : name(found.outcome().decidedBy()));
  }

  private String name(Long accountId) {
    return accountId == null ? null : people.get().nameOf(accountId);
  }

  private May may(RegistrationCase found, boolean applicant, boolean staff) {
    CaseStage stage = found.stage();
    boolean official = staff && !found.isBroughtBy(caller.accountId());
    boolean registrar = official && caller.is(Role.REGISTRAR);
    boolean reviewer = official && caller.is(Role.REGISTRAR_REVIEWER);
    boolean inTime = !found.progress().isLate(clock.instant());
    boolean mayReturn = found.progress().returns() < Progress.MOST_RETURNS;
    return new May(
        applicant && inTime && stage == CaseStage.RETURNED,
        applicant && stage.next().contains(CaseStage.WITHDRAWN),
        registrar && stage == CaseStage.SUBMITTED,
        registrar && mayReturn && stage.next().contains(CaseStage.RETURNED),
        registrar && (stage == CaseStage.ACCEPTED || stage == CaseStage.EXAMINED),
        registrar && stage == CaseStage.EXAMINED,
        registrar && stage == CaseStage.EXPERT_REVIEW,
        registrar && stage == CaseStage.EXAMINED,
        reviewer && stage == CaseStage.RECHECK && !found.assessment().isBy(caller.accountId()),
        stage == CaseStage.REGISTERED);
  }
}
