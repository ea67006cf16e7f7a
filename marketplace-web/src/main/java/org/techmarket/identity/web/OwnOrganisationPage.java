package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.techmarket.identity.ApplicationEntry;
import org.techmarket.identity.service.ApplicationQueries;
import org.techmarket.identity.service.ApplicationService;
import org.techmarket.identity.service.OrganisationClosingService;
import org.techmarket.identity.service.OrganisationView;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.shared.web.DecisionPage;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/** One's own organisation: how far it is, and the form by which it asks to be verified. */
@Named
@RequestScoped
public class OwnOrganisationPage {

  private static final String HERE = "/workbench/identity/own-organisation";

  @Inject private ApplicationQueries queries;
  @Inject private ApplicationService applications;
  @Inject private OrganisationClosingService closing;
  @Inject private FormMemory memory;
  @Inject private DecisionPage decision;
  @Inject private WordsPage words;

  private OrganisationView view;
  private List<String> unfinished;
  private Map<String, String> form = new LinkedHashMap<>();

  public void open() {
    if (getView().may().apply()) {
      form = memory.open(getDraftOf(), () -> filled(getView()));
    }
  }

  public void save() {
    ApplicationEntry entry = Forms.read(ApplicationEntry.class, form);
    applications.submit(entry);
    memory.done(getDraftOf());
    Done.goTo(HERE, words.say("identity.applied", entry.name()));
  }

  public void askToClose() {
    closing.ask(decision.entered());
    Done.goTo(HERE, words.say("identity.closing.asked"));
  }

  public void withdrawClosing() {
    closing.withdraw(decision.entered());
    Done.goTo(HERE, words.say("identity.closing.withdrawn"));
  }

  /** What keeps it from being closed, in sentences, for whoever may ask for that. */
  public List<String> getUnfinished() {
    if (unfinished == null) {
      unfinished =
          getView().may().askToClose()
              ? queries.ownUnfinished().stream().map(words::ground).toList()
              : List.of();
    }
    return unfinished;
  }

  /** What is shown. */
  public OrganisationView getView() {
    if (view == null) {
      view = queries.own();
    }
    return view;
  }

  /** Under what the form is saved while it is typed. */
  public String getDraftOf() {
    return "application/" + getView().id();
  }

  /** Where the content of the form comes from, if not from here. */
  public String getNote() {
    return memory.note();
  }

  public Map<String, String> getForm() {
    return form;
  }

  private static Map<String, String> filled(OrganisationView view) {
    Map<String, String> form = Forms.empty(ApplicationEntry.class);
    form.put("creditCode", Objects.toString(view.creditCode(), ""));
    form.put("name", Objects.toString(view.name(), ""));
    form.put("partyType", Objects.toString(view.partyType(), ""));
    form.put("cityCode", Objects.toString(view.cityCode(), ""));
    form.put("contactPhone", Objects.toString(view.contactPhone(), ""));
    form.put("licence", Objects.toString(view.licence(), ""));
    form.put("version", String.valueOf(view.version()));
    return form;
  }
}
