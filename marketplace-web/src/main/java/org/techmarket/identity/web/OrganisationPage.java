package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.techmarket.identity.service.ApplicationQueries;
import org.techmarket.identity.service.OrganisationClosingService;
import org.techmarket.identity.service.OrganisationView;
import org.techmarket.identity.service.VerificationService;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.web.DecisionPage;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** One organisation, and the decisions on it. */
@Named
@RequestScoped
public class OrganisationPage {

  private static final String QUEUE = "/workbench/queue";
  private static final String LIST = "/workbench/identity/organisations";

  @Inject private ApplicationQueries organisations;
  @Inject private VerificationService service;
  @Inject private OrganisationClosingService closing;
  @Inject private DecisionPage decision;
  @Inject private WordsPage words;

  @Inject @Param private String id;
  private OrganisationView view;
  private List<String> unfinished;

  public void verify() {
    service.verify(getView().id(), decision.entered());
    Done.goTo(QUEUE, words.say("identity.verified", view.name()));
  }

  public void returnForCorrection() {
    service.returnForCorrection(getView().id(), decision.entered());
    Done.goTo(QUEUE, words.say("identity.returned", view.name()));
  }

  public void reject() {
    service.reject(getView().id(), decision.entered());
    Done.goTo(QUEUE, words.say("identity.rejected", view.name()));
  }

  public void suspend() {
    service.suspend(getView().id(), decision.entered());
    Done.goTo(LIST, words.say("identity.suspended", view.name()));
  }

  public void resume() {
    service.resume(getView().id(), decision.entered());
    Done.goTo(LIST, words.say("identity.resumed", view.name()));
  }

  public void close() {
    closing.confirm(getView().id(), decision.entered());
    Done.goTo(LIST, words.say("identity.organisationClosedNow", view.name()));
  }

  public void declineClosing() {
    closing.decline(getView().id(), decision.entered());
    Done.goTo(LIST, words.say("identity.closing.declinedNow", view.name()));
  }

  /** What keeps it from being closed, in sentences, for whoever may close it. */
  public List<String> getUnfinished() {
    if (unfinished == null) {
      unfinished =
          getView().may().close()
              ? organisations.unfinished(view.id()).stream().map(words::ground).toList()
              : List.of();
    }
    return unfinished;
  }

  /** What is shown; what does not exist is not found. */
  public OrganisationView getView() {
    if (view == null) {
      if (id == null || !id.matches("\\d{1,18}")) {
        throw new NotFound("identity.organisation", id);
      }
      view = organisations.view(Long.parseLong(id));
    }
    return view;
  }
}
