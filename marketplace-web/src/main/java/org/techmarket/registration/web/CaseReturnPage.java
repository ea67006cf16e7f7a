package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.registration.ReturnEntry;
import org.techmarket.registration.service.ExaminationService;
import org.techmarket.shared.Refused;
import org.techmarket.shared.web.WordsPage;

/** The form by which a case is returned, with words beside the fields. */
@Named
@RequestScoped
public class CaseReturnPage {

  @Inject private ExaminationService examination;
  @Inject private FormMemory memory;
  @Inject private CasePage page;
  @Inject private WordsPage words;

  private List<FactGroup> groups;
  private Map<String, String> form = new LinkedHashMap<>();

  /**
   * Opens the form.
   *
   * @throws Refused when the case cannot be returned now
   */
  public void open() {
    if (!page.getView().may().returnForCorrection()) {
      throw new Refused("registration.notReturnable", page.getStage());
    }
    form = memory.open(getDraftOf(), this::fresh);
  }

  public void send() {
    Map<String, String> remarks = new LinkedHashMap<>();
    fields().forEach(f -> remarks.put(f, form.get(ReturnEntry.nameOf(f))));
    examination.returnForCorrection(
        page.getView().id(), new ReturnEntry(form.get("reason"), remarks, form.get("version")));
    memory.done(getDraftOf());
    page.stay("registration.returned", page.getView().receipt());
  }

  /** What the form says, also where it says nothing, as far as something may be written beside. */
  public List<FactGroup> getGroups() {
    if (groups == null) {
      Stream<FactGroup> all = Stream.concat(page.getAllGroups().stream(), Stream.of(papers()));
      groups =
          all.map(
                  g ->
                      new FactGroup(
                          g.title(), g.facts().stream().filter(CaseReturnPage::isField).toList()))
              .filter(group -> !group.facts().isEmpty())
              .toList();
    }
    return groups;
  }

  private FactGroup papers() {
    return new FactGroup(
        words.say("registration.papers"),
        page.getPapers().stream()
            .map(paper -> new CaseFact(paper.field(), paper.label(), paper.name(), false))
            .toList());
  }

  /** What the remark beside a field is called. */
  public String nameOf(String field) {
    return ReturnEntry.nameOf(field);
  }

  /** Under what the form is saved while it is typed. */
  public String getDraftOf() {
    return "registration-return/" + page.getView().id();
  }

  public String getNote() {
    return memory.note();
  }

  public Map<String, String> getForm() {
    return form;
  }

  private Map<String, String> fresh() {
    Map<String, String> fresh = new LinkedHashMap<>();
    fresh.put("reason", "");
    fields().forEach(field -> fresh.put(ReturnEntry.nameOf(field), ""));
    fresh.put("version", String.valueOf(page.getView().version()));
    return fresh;
  }

  private Stream<String> fields() {
    return getGroups().stream().flatMap(group -> group.facts().stream()).map(CaseFact::field);
  }

  private static boolean isField(CaseFact fact) {
    return fact.field() != null;
  }
}
