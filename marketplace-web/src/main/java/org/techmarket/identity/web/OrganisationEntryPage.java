package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.identity.OrganisationEntry;
import org.techmarket.identity.PartyType;
import org.techmarket.identity.service.OrganisationService;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/** The form by which an organisation is made. */
@Named
@RequestScoped
public class OrganisationEntryPage {

  private static final String FORM = "organisation";

  @Inject private OrganisationService organisations;
  @Inject private FormMemory memory;
  @Inject private WordsPage words;

  private Map<String, String> form = new LinkedHashMap<>();

  public void open() {
    form = memory.open(FORM, () -> Forms.empty(OrganisationEntry.class));
  }

  public void save() {
    OrganisationEntry entry = Forms.read(OrganisationEntry.class, form);
    memory.create(FORM, form, () -> organisations.admit(entry));
    Done.goTo(
        "/workbench/identity/organisations", words.say("identity.organisationMade", entry.name()));
  }

  /** The kinds of bodies that may act in the market. */
  public List<Choice> getPartyTypes() {
    return Arrays.stream(PartyType.values())
        .filter(PartyType::bearsCreditCode)
        .map(type -> new Choice(type.name(), words.of(type)))
        .toList();
  }

  /** Where the content of the form comes from, if not from here. */
  public String getNote() {
    return memory.note();
  }

  public Map<String, String> getForm() {
    return form;
  }

  public String getDraftOf() {
    return FORM;
  }
}
