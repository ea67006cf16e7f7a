package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.Check;
import org.techmarket.registration.ContractSubType;
import org.techmarket.registration.Finding;
import org.techmarket.registration.service.CertificateQueries;
import org.techmarket.registration.service.CertificateRow;
import org.techmarket.registration.service.RegistrationQueries;
import org.techmarket.registration.service.RegistrationView;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Words;
import org.techmarket.shared.web.WordsPage;
import org.techmarket.trade.service.ContractView;

/** One case, for whoever has a part in it. What may be done with it stands in its view. */
@Named
@RequestScoped
public class CasePage {

  @Inject private RegistrationQueries cases;
  @Inject private CertificateQueries certificates;
  @Inject private CaseFactsPage facts;
  @Inject private WordsPage words;

  @Inject @Param private String id;
  private RegistrationView view;

  /** What is shown; what is none of the caller's business is not found. */
  public RegistrationView getView() {
    if (view == null) {
      if (id == null || !id.matches("\\d{1,18}")) {
        throw new NotFound("registration.case", id);
      }
      view = cases.view(Long.parseLong(id));
    }
    return view;
  }

  /** How it stands: what was not corrected in time is withdrawn, written down or not. */
  public CaseStage getStage() {
    return isLapsed() ? CaseStage.WITHDRAWN : getView().standing().stage();
  }

  /** Since when it stands so. */
  public Instant getSince() {
    return isLapsed()
        ? view.standing().dueOn().plusDays(1).atStartOfDay(Words.ZONE).toInstant()
        : getView().standing().since();
  }

  /** What happens next, who must act and by when, in one sentence. */
  public String getNext() {
    RegistrationView.Standing standing = getView().standing();
    return isLapsed()
        ? words.say("registration.lapsed", standing.dueOn())
        : words.say("registration.next." + standing.stage(), standing.dueOn(), standing.number());
  }

  /** What was said, group by group. */
  public List<FactGroup> getGroups() {
    return facts.of(getView()).stream()
        .map(g -> new FactGroup(g.title(), g.facts().stream().filter(CasePage::isSaid).toList()))
        .toList();
  }

  /** All that may be said, group by group, also where nothing was. */
  public List<FactGroup> getAllGroups() {
    return facts.of(getView());
  }

  /** The files handed in, the contract first. */
  public List<CasePaper> getPapers() {
    ContractView contract = facts.contract(getView());
    List<CasePaper> papers = new ArrayList<>();
    papers.add(
        new CasePaper(null, words.say("trade.scan"), contract.scan().id(), contract.scan().name()));
    for (AttachmentKind kind : AttachmentKind.values()) {
      Long file = view.form().attachments().files().get(kind);
      if (file != null) {
        papers.add(new CasePaper(kind.field(), words.of(kind), file, view.files().get(kind)));
      }
    }
    return papers;
  }

  /** What the registrar wrote beside a field; null when nothing. */
  public String remark(String field) {
    return field == null || getView().standing().stage().isFinal()
        ? null
        : view.standing().remarks().get(field);
  }

  /** The questions that were answered with no. */
  public List<Check> getAmiss() {
    return Check.of(getSubType().category()).stream()
        .filter(check -> getView().work().findings().get(check) == Finding.NOT_MET)
        .toList();
  }

  /** What it is recognised as, or until then what it is claimed to be. */
  public ContractSubType getSubType() {
    return getView().work().examination() == null
        ? view.form().classification().subType()
        : view.work().examination().approvedSubType();
  }

  /** The category with what it is exactly. */
  public String category(ContractSubType type) {
    return facts.category(type);
  }

  /** How many experts must have spoken before it goes on. */
  public boolean isHeard() {
    return getView().work().opinions().size() >= 3;
  }

  /** The certificate; null when there is none. */
  public CertificateRow getCertificate() {
    return getView().may().download() ? certificates.of(view.id()).orElse(null) : null;
  }

  /** Shows the case again, with what was done. */
  void stay(String said, Object... arguments) {
    Done.goTo("/workbench/registration/case?id=" + getView().id(), words.say(said, arguments));
  }

  private boolean isLapsed() {
    RegistrationView.Standing standing = getView().standing();
    return standing.stage() == CaseStage.RETURNED && standing.late();
  }

  private static boolean isSaid(CaseFact fact) {
    return !fact.value().isEmpty();
  }
}
