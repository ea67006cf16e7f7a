package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.registration.OpinionEntry;
import org.techmarket.registration.service.ExaminationService;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.SentPage;

/** The form by which the opinion of an expert is recorded. */
@Named
@RequestScoped
public class OpinionPage {

  @Inject private ExaminationService examination;
  @Inject private FormMemory memory;
  @Inject private CasePage page;
  @Inject private SentPage sent;

  private Map<String, String> form = new LinkedHashMap<>();

  public void save() {
    OpinionEntry entry = Forms.read(OpinionEntry.class, form);
    examination.recordOpinion(page.getView().id(), entry);
    memory.done(getDraftOf());
    page.stay("registration.opinionRecorded", entry.expert());
  }

  /** Under what the form is saved while it is typed. */
  public String getDraftOf() {
    return "expert-opinion/" + page.getView().id();
  }

  /** Where the content of the form comes from, which is known once it has been opened. */
  public String getNote() {
    getForm();
    return memory.note();
  }

  /** What was sent; when it was not this form that was sent, what was last typed into it. */
  public Map<String, String> getForm() {
    if (form.isEmpty() && !sent.isSent()) {
      form = memory.open(getDraftOf(), this::fresh);
    }
    return form;
  }

  private Map<String, String> fresh() {
    Map<String, String> fresh = Forms.empty(OpinionEntry.class);
    fresh.put("version", String.valueOf(page.getView().version()));
    return fresh;
  }
}
