package org.techmarket.exhibition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.techmarket.exhibition.AchievementEntry;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementService;
import org.techmarket.exhibition.service.AchievementView;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.reference.IpRight;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/** The form by which an achievement is entered, and corrected once it was returned. */
@Named
@RequestScoped
public class AchievementEntryPage {

  private static final String OWN = "/workbench/exhibition/achievements";

  @Inject private AchievementQueries achievements;
  @Inject private AchievementService service;
  @Inject private FormMemory memory;
  @Inject private WordsPage words;

  @Inject @Param private String id;
  private AchievementView view;
  private Map<String, String> form = new LinkedHashMap<>();

  public void open() {
    if (!isNew() && !getView().may().correct()) {
      throw new NotFound("exhibition.achievement", id);
    }
    form =
        memory.open(
            getDraftOf(), () -> isNew() ? Forms.empty(AchievementEntry.class) : filled(getView()));
  }

  public void save() {
    AchievementEntry entry = Forms.read(AchievementEntry.class, form);
    if (isNew()) {
      memory.create(getDraftOf(), form, () -> service.submit(entry));
    } else {
      service.correct(getView().id(), entry);
      memory.done(getDraftOf());
    }
    Done.goTo(OWN, words.say("exhibition.submitted", entry.name()));
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  /** What was returned for correction. */
  public AchievementView getView() {
    if (view == null) {
      view = achievements.view(id);
    }
    return view;
  }

  /** Under what the form is saved while it is typed. */
  public String getDraftOf() {
    return isNew() ? "achievement" : "achievement/" + getView().id();
  }

  /** Where the content of the form comes from, if not from here. */
  public String getNote() {
    return memory.note();
  }

  public Map<String, String> getForm() {
    return form;
  }

  private static Map<String, String> filled(AchievementView view) {
    Map<String, String> form = Forms.empty(AchievementEntry.class);
    form.put("name", view.name());
    form.put("type", view.type().name());
    form.put("field", view.field().name());
    form.put("trl", String.valueOf(view.trl()));
    form.put("summary", view.summary());
    form.put(
        "ipNumbers", view.rights().stream().map(IpRight::number).collect(Collectors.joining("\n")));
    form.put("version", String.valueOf(view.version()));
    return form;
  }
}
