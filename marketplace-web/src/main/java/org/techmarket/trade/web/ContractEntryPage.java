package org.techmarket.trade.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.intake.web.StepPlan;
import org.techmarket.intake.web.SteppedForm;
import org.techmarket.intake.web.StepsPage;
import org.techmarket.reference.service.ReferenceQueries;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.Reader;
import org.techmarket.shared.web.WordsPage;
import org.techmarket.trade.ContractCurrency;
import org.techmarket.trade.ContractEntry;
import org.techmarket.trade.ContractParty;
import org.techmarket.trade.service.ContractQueries;
import org.techmarket.trade.service.ContractService;
import org.techmarket.trade.service.SellerRow;

/** The form by which a contract signed outside the market is entered, step by step. */
@Named
@RequestScoped
public class ContractEntryPage implements SteppedForm {

  static final String FORM = "contract";

  private static final StepPlan PLAN =
      StepPlan.of("trade.step.")
          .with(
              "basis",
              "name",
              "signedOn",
              "effectiveFrom",
              "effectiveTo",
              "signPlace",
              "agentName",
              "agentCode")
          .with("sellers", "sellers")
          .with("buyers", "buyers")
          .with(
              "price",
              "currency",
              "originalAmount",
              "rate",
              "totalAmount",
              "amountUndetermined",
              "paymentMode",
              "instalments")
          .with("scan", "scan");

  @Inject private ContractService contracts;
  @Inject private ContractQueries queries;
  @Inject private ReferenceQueries reference;
  @Inject private FormMemory memory;
  @Inject private StepsPage steps;
  @Inject private WordsPage words;
  @Inject private Reader reader;

  private Map<String, String> form = new LinkedHashMap<>();

  public void open() {
    form = memory.open(FORM, this::fresh);
    steps.open(this);
  }

  private Map<String, String> fresh() {
    Map<String, String> empty = Forms.empty(ContractEntry.class);
    empty.put("currency", ContractCurrency.CNY.name());
    SellerRow own = queries.seller();
    empty.put("sellers0Name", own.seller().name());
    empty.put("sellers0Code", own.seller().code());
    empty.put("sellers0Region", own.cityCode());
    return empty;
  }

  @Override
  public void check() {
    contracts.check(Forms.read(ContractEntry.class, form));
  }

  @Override
  public void submit() {
    ContractEntry entry = Forms.read(ContractEntry.class, form);
    long made = memory.create(FORM, form, () -> contracts.enter(entry));
    String number = queries.view(String.valueOf(made)).number();
    Done.goTo(
        "/workbench/trade/contract?key=" + number,
        words.say("trade.entered", entry.name(), number));
  }

  @Override
  public StepPlan getPlan() {
    return PLAN;
  }

  @Override
  public String getDraftOf() {
    return FORM;
  }

  @Override
  public Map<String, String> getForm() {
    return form;
  }

  /** Where the content of the form comes from, if not from here. */
  public String getNote() {
    return memory.note();
  }

  /** Countries and regions other than China, which is what stands for none. */
  public List<Choice> getCountries() {
    return reference.countries().stream()
        .filter(country -> !country.code().equals(ContractParty.CHINA))
        .map(c -> new Choice(c.code(), c.name(reader.getLocale())))
        .toList();
  }
}
