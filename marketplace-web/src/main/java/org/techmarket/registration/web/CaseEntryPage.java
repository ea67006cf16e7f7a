package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.intake.web.StepPlan;
import org.techmarket.intake.web.SteppedForm;
import org.techmarket.intake.web.StepsPage;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.ContractSubType;
import org.techmarket.registration.RegistrationEntry;
import org.techmarket.registration.service.RegistrationPointQueries;
import org.techmarket.registration.service.RegistrationPointRow;
import org.techmarket.registration.service.RegistrationQueries;
import org.techmarket.registration.service.RegistrationRow;
import org.techmarket.registration.service.RegistrationService;
import org.techmarket.registration.service.RegistrationView;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;
import org.techmarket.trade.service.ContractQueries;
import org.techmarket.trade.service.ContractView;

/**
 * The registration form, by which a contract is brought before a registration point, and corrected
 * once it was returned.
 */
@Named
@RequestScoped
public class CaseEntryPage implements SteppedForm {

  @Inject private RegistrationService service;
  @Inject private RegistrationQueries cases;
  @Inject private RegistrationPointQueries points;
  @Inject private ContractQueries contracts;
  @Inject private CaseFactsPage facts;
  @Inject private FormMemory memory;
  @Inject private StepsPage steps;
  @Inject private WordsPage words;
  @Inject private Clock clock;

  @Inject @Param private String id;

  @Inject
  @Param(name = "contract")
  private String contractKey;

  private RegistrationView view;
  private ContractView contract;
  private Map<String, String> form = new LinkedHashMap<>();

  /** Opens the form; a contract that is being registered already leads to its case. */
  public void open() {
    if (!isNew() && !getView().may().correct()) {
      throw new NotFound("registration.case", id);
    }
    if (isNew()) {
      RegistrationRow other = cases.ofContract(getContract().id()).orElse(null);
      if (other != null && !isLapsed(other)) {
        Done.redirect(address(other.id()));
        return;
      }
    }
    form = memory.open(getDraftOf(), this::fresh);
    steps.open(this);
  }

  @Override
  public void check() {
    service.check(entry());
  }

  @Override
  public void submit() {
    RegistrationEntry entry = entry();
    long made;
    if (isNew()) {
      made = memory.create(getDraftOf(), form, () -> service.submit(entry));
    } else {
      made = getView().id();
      service.correct(made, entry);
      memory.done(getDraftOf());
    }
    Done.goTo(address(made), words.say("registration.submitted", getContract().name()));
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  /** What was returned for correction. */
  public RegistrationView getView() {
    if (view == null) {
      if (!id.matches("\\d{1,18}")) {
        throw new NotFound("registration.case", id);
      }
      view = cases.view(Long.parseLong(id));
    }
    return view;
  }

  /** The contract that is to be registered. */
  public ContractView getContract() {
    if (contract == null) {
      contract = isNew() ? contracts.view(contractKey) : getView().contract();
    }
    return contract;
  }

  /** What the registrar wrote beside a field; null when nothing. */
  public String remark(String field) {
    String said = isNew() ? null : getView().standing().remarks().get(field);
    return said == null ? null : words.say("registration.remark", said);
  }

  /** All that the registrar wrote beside fields, in the order of the steps. */
  public List<Remark> getRemarks() {
    Map<String, String> said = getView().standing().remarks();
    return said.keySet().stream()
        .sorted(
            Comparator.comparing(
                field -> CaseSteps.PLAN.steps().indexOf(CaseSteps.PLAN.stepOf(field))))
        .map(field -> new Remark(link(field), label(field), said.get(field)))
        .toList();
  }

  /** The registration points, those for the whole province told from those of a city. */
  public List<Choice> getPoints() {
    return points.all().stream().map(this::choice).toList();
  }

  /** All that a contract may be, by category. */
  public List<Choice> getSubTypes() {
    return Arrays.stream(ContractSubType.values())
        .map(type -> new Choice(type.name(), facts.category(type)))
        .toList();
  }

  @Override
  public StepPlan getPlan() {
    return CaseSteps.PLAN;
  }

  @Override
  public String getDraftOf() {
    return isNew() ? draftOf(getContract().id()) : "registration-case/" + getView().id();
  }

  @Override
  public Map<String, String> getForm() {
    return form;
  }

  /** Where the content of the form comes from, if not from here. */
  public String getNote() {
    return memory.note();
  }

  /** Under what the form for a contract is saved while it is typed. */
  static String draftOf(long contract) {
    return "registration/" + contract;
  }

  private String link(String field) {
    return "?id=" + id + "&step=" + CaseSteps.PLAN.stepOf(field).key() + "#" + field;
  }

  private String label(String field) {
    return words.say("registration.field." + field);
  }

  private Map<String, String> fresh() {
    if (!isNew()) {
      return EnteredCase.of(getView());
    }
    Map<String, String> empty = Forms.empty(RegistrationEntry.class);
    List<RegistrationPointRow> all = points.all();
    if (all.size() == 1) {
      empty.put("point", String.valueOf(all.get(0).id()));
    }
    return empty;
  }

  /** What is sent, with what it is about; a case stays with its point. */
  private RegistrationEntry entry() {
    Map<String, String> whole = new LinkedHashMap<>(form);
    whole.put("contract", String.valueOf(getContract().id()));
    if (!isNew()) {
      whole.put("point", String.valueOf(getView().head().pointId()));
    }
    return Forms.read(RegistrationEntry.class, whole);
  }

  private Choice choice(RegistrationPointRow point) {
    String reach =
        words.say(
            point.acceptsProvince() ? "registration.point.province" : "registration.point.ownCity");
    return new Choice(
        String.valueOf(point.id()),
        words.say("registration.point.line", point.organisation(), point.number(), reach));
  }

  /** What was not corrected in time makes way. */
  private boolean isLapsed(RegistrationRow row) {
    return row.stage() == CaseStage.RETURNED && row.isOverdue(LocalDate.now(clock));
  }

  private static String address(long caseId) {
    return "/workbench/registration/case?id=" + caseId;
  }

  /** What the registrar wrote beside a field, and what leads there. */
  public record Remark(String link, String label, String said) {}
}
