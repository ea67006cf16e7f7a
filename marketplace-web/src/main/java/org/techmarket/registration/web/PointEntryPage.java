package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.registration.RegistrationPointEntry;
import org.techmarket.registration.service.RegistrationPointQueries;
import org.techmarket.registration.service.RegistrationPointService;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/** The form by which an organisation is made a registration point. */
@Named
@RequestScoped
public class PointEntryPage {

  private static final String FORM = "registration-point";

  @Inject private RegistrationPointService points;
  @Inject private RegistrationPointQueries queries;
  @Inject private FormMemory memory;
  @Inject private WordsPage words;

  private Map<String, String> form = new LinkedHashMap<>();

  public void open() {
    form = memory.open(FORM, () -> Forms.empty(RegistrationPointEntry.class));
  }

  public void save() {
    RegistrationPointEntry entry = Forms.read(RegistrationPointEntry.class, form);
    long made = memory.create(FORM, form, () -> points.open(entry));
    Done.goTo(
        "/workbench/registration/point?id=" + made,
        words.say("registration.pointMade", queries.view(made).number()));
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
