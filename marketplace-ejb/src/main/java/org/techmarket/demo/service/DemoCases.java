package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import org.techmarket.document.NumberSeries;
import org.techmarket.document.service.Glyphs;
import org.techmarket.identity.Role;
import org.techmarket.registration.CaseForm;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.Casework;
import org.techmarket.registration.CertificateRepository;
import org.techmarket.registration.ContractFacts;
import org.techmarket.registration.ExaminationEntry;
import org.techmarket.registration.OpinionEntry;
import org.techmarket.registration.ReceiptNumber;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationCaseRepository;
import org.techmarket.registration.RegistrationNumber;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.registration.service.CertificateIssue;
import org.techmarket.registration.service.RegistrationParameters;
import org.techmarket.registration.service.SignedContracts;
import org.techmarket.shared.Transition;
import org.techmarket.trade.Contract;

/** Brings invented contracts before the registration point and lets it work on them. */
@Dependent
class DemoCases {

  @Inject private RegistrationCaseRepository cases;
  @Inject private CertificateRepository certificates;
  @Inject private CertificateIssue issue;
  @Inject private SignedContracts contracts;
  @Inject private RegistrationParameters parameters;
  @Inject private NumberSeries numbers;
  @Inject private Glyphs glyphs;
  @Inject private DemoFiles files;
  @Inject private DemoHistory history;

  void bring(
      DemoDeal deal, Contract contract, RegistrationPoint point, DemoCast cast, DemoDays days) {
    Course course = new Course(days, deal.registration().daysAgo());
    ContractFacts facts = contracts.facts(contract.id());
    Instant at = course.at(0, LocalTime.of(9, 40));
    RegistrationTerms terms =
        deal.entry(point.id(), files.attachments(deal, cast, at)).read(facts, glyphs);
    String receipt = ReceiptNumber.next(numbers, at);
    long clerk = cast.agentOf(facts.applicantId());
    RegistrationCase fresh =
        new RegistrationCase(facts, terms, point, receipt, clerk, parameters.deadlines(), at);
    cases.add(fresh);
    history.record(fresh.submitted(), clerk, at);
    if (deal.registration().stage() != CaseStage.SUBMITTED) {
      work(fresh, deal, facts, course, cast.counter(Role.REGISTRAR));
    }
    if (deal.registration().stage() == CaseStage.REGISTERED) {
      register(fresh, point, course, cast.counter(Role.REGISTRAR_REVIEWER));
    }
  }

  private void work(
      RegistrationCase open, DemoDeal deal, ContractFacts facts, Course course, long by) {
    Casework work = open.handledBy(by);
    Instant accepted = course.at(1, LocalTime.of(10, 20));
    history.record(work.accept(parameters.deadlines(), accepted), by, accepted);
    Instant at = course.at(3, LocalTime.of(11, 0));
    if (deal.registration().stage() == CaseStage.RETURNED) {
      history.record(
          work.returnForCorrection(
              deal.registration().returned().read(), parameters.deadlines(), at),
          by,
          at);
      return;
    }
    history.record(work.examine(found(open, deal), at), by, at);
    if (deal.registration().stage() == CaseStage.EXPERT_REVIEW) {
      hearExperts(work, deal, facts, course, by);
    } else {
      Instant handedOn = course.at(4, LocalTime.of(14, 30));
      history.record(work.sendToRecheck(parameters.large(), handedOn), by, handedOn);
    }
  }

  private void hearExperts(
      Casework work, DemoDeal deal, ContractFacts facts, Course course, long by) {
    Instant asked = course.at(3, LocalTime.of(11, 30));
    history.record(work.askExperts(parameters.deadlines(), asked), by, asked);
    Instant heard = course.at(7, LocalTime.of(15, 0));
    for (OpinionEntry opinion : deal.registration().experts()) {
      history.record(work.recordOpinion(opinion.read(), facts, heard), by, heard);
    }
  }

  private void register(RegistrationCase open, RegistrationPoint point, Course course, long by) {
    Instant at = course.at(6, LocalTime.of(15, 20));
    Transition step =
        open.handledBy(by)
            .issue(() -> RegistrationNumber.next(numbers, point.number(), at), null, at);
    certificates.add(issue.certificate(open, point, at));
    history.record(step, by, at);
  }

  private ExaminationEntry.Terms found(RegistrationCase open, DemoDeal deal) {
    CaseForm form = open.form();
    return deal.examination()
        .read(form.classification(), form.claimed(), form.totalAmount(), glyphs);
  }

  /** The days on which a case that was submitted so long ago was worked on. */
  private record Course(DemoDays days, int daysAgo) {

    /** So many days later, or on the last working day before. */
    Instant at(int daysLater, LocalTime time) {
      return DemoDays.at(days.past(days.today().minusDays((long) daysAgo - daysLater)), time, 0);
    }
  }
}
