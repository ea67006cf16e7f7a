package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.registration.Check;
import org.techmarket.registration.ContractCategory;
import org.techmarket.registration.ContractSubType;
import org.techmarket.registration.Examination;
import org.techmarket.registration.ExaminationEntry;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.registration.service.ExaminationService;
import org.techmarket.registration.service.RegistrationView;
import org.techmarket.shared.Refused;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/** The form by which a registrar examines a case: its checklist, category and amounts. */
@Named
@RequestScoped
public class ExaminationPage {

  @Inject private ExaminationService examination;
  @Inject private FormMemory memory;
  @Inject private CasePage page;
  @Inject private WordsPage words;

  @Inject @Param private String subType;
  @Inject @Param private String chosen;
  private Map<String, String> form = new LinkedHashMap<>();

  /**
   * Opens the form with what was found, or what is claimed.
   *
   * @throws Refused when the case cannot be examined now
   */
  public void open() {
    if (!page.getView().may().examine()) {
      throw new Refused("registration.notExaminable", page.getStage());
    }
    form = memory.open(getDraftOf(), this::filled);
  }

  /** Shows the questions of the category that was chosen; all that was typed is kept. */
  public void choose() {
    memory.keep(getDraftOf(), form);
    Done.redirect(
        "/workbench/registration/case-examination?id=" + page.getView().id() + "&chosen=#subType");
  }

  public void save() {
    Map<String, String> findings = new LinkedHashMap<>();
    Check.of(category()).forEach(check -> findings.put(check.name(), form.get(check.name())));
    ExaminationEntry typed = Forms.read(ExaminationEntry.class, form);
    examination.examine(
        page.getView().id(),
        new ExaminationEntry(
            typed.subType(),
            typed.licenseMode(),
            typed.techAmount(),
            typed.techIncome(),
            typed.correctionReason(),
            findings,
            typed.opinion(),
            typed.version()));
    memory.done(getDraftOf());
    page.stay("registration.examined", page.getView().receipt());
  }

  /** The questions about every contract. */
  public List<Check> getChecks() {
    return Check.common();
  }

  /** The questions of each category, in sight or not. */
  public List<Questions> getQuestions() {
    return Arrays.stream(ContractCategory.values())
        .map(each -> new Questions(subTypes(each), Check.only(each), each == category()))
        .toList();
  }

  /** All that a contract may be, by category. */
  public List<Choice> getSubTypes() {
    return Arrays.stream(ContractSubType.values())
        .map(type -> new Choice(type.name(), page.category(type)))
        .toList();
  }

  /** Under what the form is saved while it is typed. */
  public String getDraftOf() {
    return "examination/" + page.getView().id();
  }

  /** Where the content of the form comes from, unless it was kept on the way. */
  public String getNote() {
    return chosen == null ? memory.note() : null;
  }

  public Map<String, String> getForm() {
    return form;
  }

  /** What was just sent decides; what is saved or found does until then. */
  private ContractCategory category() {
    String chosen = subType == null ? form.get("subType") : subType;
    return Arrays.stream(ContractSubType.values())
        .filter(type -> type.name().equals(chosen))
        .findFirst()
        .orElse(page.getSubType())
        .category();
  }

  private static String subTypes(ContractCategory category) {
    return Arrays.stream(ContractSubType.values())
        .filter(type -> type.category() == category)
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  private Map<String, String> filled() {
    RegistrationView view = page.getView();
    Map<String, String> filled = Forms.empty(ExaminationEntry.class);
    filled.remove("findings");
    filled.put("version", String.valueOf(view.version()));
    for (Check check : Check.values()) {
      Enum<?> found = view.work().findings().get(check);
      filled.put(check.name(), found == null ? "" : found.name());
    }
    Examination found = view.work().examination();
    fill(filled, found == null ? claimed(view.form()) : found);
    return filled;
  }

  private static void fill(Map<String, String> filled, Examination found) {
    filled.put("subType", found.approvedSubType().name());
    filled.put(
        "licenseMode",
        found.approvedLicenseMode() == null ? "" : found.approvedLicenseMode().name());
    filled.put("techAmount", found.approvedTechAmount().toString());
    filled.put("techIncome", found.approvedTechIncome().toString());
    filled.put("correctionReason", found.correctionReason());
    filled.put("opinion", found.opinion());
  }

  private static Examination claimed(RegistrationTerms form) {
    return new Examination(
        form.classification().subType(),
        form.classification().licenseMode(),
        form.amounts().techAmount(),
        form.amounts().techIncome(),
        "",
        "");
  }

  /**
   * The questions about contracts of one category.
   *
   * @param subTypes the names of what such contracts may be exactly
   * @param asked whether they are to be answered
   */
  public record Questions(String subTypes, List<Check> checks, boolean asked) {}
}
