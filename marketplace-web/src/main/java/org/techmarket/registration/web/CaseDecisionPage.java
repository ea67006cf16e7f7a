package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.techmarket.registration.IssueEntry;
import org.techmarket.registration.RefusalEntry;
import org.techmarket.registration.RefusalGround;
import org.techmarket.registration.service.ExaminationService;
import org.techmarket.registration.service.IssueService;
import org.techmarket.registration.service.RegistrationService;
import org.techmarket.shared.Decision;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.DecisionPage;
import org.techmarket.shared.web.WordsPage;

/** What is decided on a case by a button, with a reason where one is needed. */
@Named
@RequestScoped
public class CaseDecisionPage {

  @Inject private RegistrationService own;
  @Inject private ExaminationService examination;
  @Inject private IssueService issue;
  @Inject private CasePage page;
  @Inject private DecisionPage decision;
  @Inject private WordsPage words;

  private String ground;
  private String lateReason;

  public void withdraw() {
    own.withdraw(id(), entered());
    page.stay("registration.withdrawn", receipt());
  }

  public void accept() {
    examination.accept(id(), entered());
    page.stay("registration.accepted", receipt());
  }

  public void refuseAcceptance() {
    examination.refuseAcceptance(id(), refusal());
    page.stay("registration.acceptanceRefused", receipt());
  }

  public void askExperts() {
    examination.askExperts(id(), entered());
    page.stay("registration.expertsAsked", receipt());
  }

  public void expertsDone() {
    examination.expertsDone(id(), entered());
    page.stay("registration.expertsDone", receipt());
  }

  public void sendToRecheck() {
    examination.sendToRecheck(id(), entered());
    page.stay("registration.sentToRecheck", receipt());
  }

  public void issue() {
    String number = issue.issue(id(), new IssueEntry(lateReason, entered().version()));
    page.stay("registration.issued", number);
  }

  public void sendBack() {
    issue.sendBack(id(), entered());
    page.stay("registration.sentBack", receipt());
  }

  public void refuse() {
    issue.refuse(id(), refusal());
    page.stay("registration.refused", receipt());
  }

  /** Why a case need not be taken on. */
  public List<Choice> getAcceptanceGrounds() {
    return Arrays.stream(RefusalGround.values())
        .filter(ground -> ground.consequence() == RefusalGround.Consequence.NOT_ACCEPTED)
        .map(this::choice)
        .toList();
  }

  /** Why registration may be refused, what the applicant had no chance to mend left out. */
  public List<Choice> getRefusalGrounds() {
    boolean returned = page.getView().standing().returns() > 0;
    return Arrays.stream(RefusalGround.values())
        .filter(RefusalGround::isForRefusal)
        .filter(g -> returned || g.consequence() != RefusalGround.Consequence.RETURNED_FIRST)
        .map(this::choice)
        .toList();
  }

  private Choice choice(RefusalGround why) {
    return new Choice(why.name(), why.name() + " " + words.of(why));
  }

  private RefusalEntry refusal() {
    return new RefusalEntry(ground, decision.getReason(), entered().version());
  }

  private Decision entered() {
    return decision.entered();
  }

  private long id() {
    return page.getView().id();
  }

  private String receipt() {
    return page.getView().receipt();
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getLateReason() {
    return lateReason;
  }

  public void setLateReason(String lateReason) {
    this.lateReason = lateReason;
  }
}
