package org.techmarket.roadshow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.roadshow.RoadshowEntry;
import org.techmarket.roadshow.service.RoadshowQueries;
import org.techmarket.roadshow.service.RoadshowService;
import org.techmarket.roadshow.service.RoadshowView;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.Reader;
import org.techmarket.shared.web.Words;
import org.techmarket.shared.web.WordsPage;
import org.techmarket.venue.service.HallQueries;

/** The form by which a roadshow is drafted and changed. */
@Named
@RequestScoped
public class RoadshowEntryPage {

  @Inject private RoadshowQueries roadshows;
  @Inject private RoadshowService service;
  @Inject private ParameterQueries parameters;
  @Inject private HallQueries halls;
  @Inject private FormMemory memory;
  @Inject private WordsPage words;
  @Inject private Reader reader;

  @Inject @Param private String id;
  private RoadshowView view;
  private Map<String, String> form = new LinkedHashMap<>();

  public void open() {
    if (!isNew() && !getView().may().change()) {
      throw new NotFound("roadshow.roadshow", id);
    }
    form = memory.open(getDraftOf(), () -> isNew() ? usual() : filled(getView()));
  }

  public void save() {
    RoadshowEntry entry = Forms.read(RoadshowEntry.class, form);
    long key;
    if (isNew()) {
      key = memory.create(getDraftOf(), form, () -> service.draft(entry));
    } else {
      key = getView().id();
      service.change(key, entry);
      memory.done(getDraftOf());
    }
    Done.goTo(
        "/workbench/roadshow/roadshow?key=" + key, words.say("roadshow.drafted", entry.theme()));
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  /** The draft that is changed. */
  public RoadshowView getView() {
    if (view == null) {
      view = roadshows.view(id);
    }
    return view;
  }

  /** Under what the form is saved while it is typed. */
  public String getDraftOf() {
    return isNew() ? "roadshow" : "roadshow/" + getView().id();
  }

  /** The halls to choose from. */
  public List<Choice> getHalls() {
    boolean english = reader.getLocale().equals(Locale.ENGLISH);
    return halls.all().stream()
        .map(
            hall ->
                new Choice(
                    String.valueOf(hall.id()), english ? hall.englishName() : hall.chineseName()))
        .toList();
  }

  /** Where the content of the form comes from, if not from here. */
  public String getNote() {
    return memory.note();
  }

  public Map<String, String> getForm() {
    return form;
  }

  private Map<String, String> usual() {
    Map<String, String> usual = Forms.empty(RoadshowEntry.class);
    usual.put("pitchMinutes", String.valueOf(parameters.amount(ParameterName.PITCH_MIN)));
    usual.put("answerMinutes", String.valueOf(parameters.amount(ParameterName.QA_MIN)));
    usual.put("changeMinutes", String.valueOf(parameters.amount(ParameterName.CHANGE_MIN)));
    usual.put("lowestTrl", String.valueOf(parameters.amount(ParameterName.SESSION_MIN_TRL)));
    return usual;
  }

  private Map<String, String> filled(RoadshowView view) {
    Map<String, String> filled = Forms.empty(RoadshowEntry.class);
    filled.put("theme", view.theme());
    filled.put("field", view.field().name());
    filled.put("hall", String.valueOf(view.hallId()));
    filled.put("day", day(view.startsAt()));
    filled.put("from", words.time(view.startsAt()));
    filled.put("until", words.time(view.endsAt()));
    filled.put("pitchMinutes", String.valueOf(view.timing().pitchMinutes()));
    filled.put("answerMinutes", String.valueOf(view.timing().answerMinutes()));
    filled.put("changeMinutes", String.valueOf(view.timing().changeMinutes()));
    filled.put("quota", view.quota() == null ? "" : String.valueOf(view.quota()));
    filled.put("entryDeadline", view.entryDeadline().toString());
    filled.put("lowestTrl", String.valueOf(view.lowestTrl()));
    filled.put("version", String.valueOf(view.version()));
    return filled;
  }

  private static String day(Instant instant) {
    return instant.atZone(Words.ZONE).toLocalDate().toString();
  }
}
