package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.techmarket.reference.IpRight;
import org.techmarket.registration.ClaimedAmounts;
import org.techmarket.registration.Classification;
import org.techmarket.registration.Content;
import org.techmarket.registration.ContractSubType;
import org.techmarket.registration.Declarations;
import org.techmarket.registration.Outlook;
import org.techmarket.registration.Plan;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.registration.service.RegistrationView;
import org.techmarket.shared.Money;
import org.techmarket.shared.web.WordsPage;
import org.techmarket.trade.service.ContractView;

/** What a case is about, group by group, in the reader's words. */
@RequestScoped
public class CaseFactsPage {

  @Inject private ContractFactsPage contractFacts;
  @Inject private WordsPage words;

  /** All there is to say, also where nothing was said. */
  List<FactGroup> of(RegistrationView view) {
    RegistrationTerms form = view.form();
    List<FactGroup> groups = new ArrayList<>();
    groups.add(contractFacts.contract(contract(view)));
    groups.addAll(contractFacts.parties(contract(view)));
    groups.add(money(view));
    groups.add(classification(form.classification()));
    groups.add(rights(form));
    groups.add(plan(form.plan()));
    groups.add(content(form.content()));
    groups.add(declarations(form.declarations()));
    return groups;
  }

  /** The contract of a case whose reader may see it. */
  ContractView contract(RegistrationView view) {
    return view.contract();
  }

  /** The category with what it is exactly, unless that is called the same. */
  String category(ContractSubType type) {
    String category = words.of(type.category());
    return category.equals(words.of(type)) ? category : category + " · " + words.of(type);
  }

  private FactGroup money(RegistrationView view) {
    ClaimedAmounts claimed = view.form().amounts();
    Outlook outlook = view.form().outlook();
    return new FactSheet(words)
        .fact("registration.totalAmount", words.yuan(view.totalAmount()))
        .field("techAmount", claimed.techAmount())
        .field("techIncome", claimed.techIncome())
        .field("equipment", cost(claimed.equipment()))
        .field("instruments", cost(claimed.instruments()))
        .field("parts", cost(claimed.parts()))
        .field("materials", cost(claimed.materials()))
        .field("otherCosts", cost(claimed.otherCosts()))
        .field("investNew", outlook == null ? null : outlook.investNew())
        .field("outputNew", outlook == null ? null : outlook.outputNew())
        .under("registration.group.money");
  }

  /** A cost there is none of was left out. */
  private static Money cost(Money amount) {
    return amount.equals(Money.ZERO) ? null : amount;
  }

  private FactGroup classification(Classification said) {
    return new FactSheet(words)
        .field("subType", category(said.subType()))
        .field("licenseMode", said.licenseMode())
        .field("techField", said.techField())
        .field("goal", said.goal())
        .field("industry", said.industry())
        .field("strategicIndustry", said.strategicIndustry())
        .under("registration.group.classification");
  }

  private FactGroup rights(RegistrationTerms form) {
    String numbers =
        form.rights().numbers().stream().map(IpRight::number).collect(Collectors.joining("\n"));
    return new FactSheet(words)
        .field("ipType", form.rights().type())
        .field("ipNumbers", numbers)
        .under("registration.group.rights");
  }

  private FactGroup plan(Plan plan) {
    return new FactSheet(words)
        .field("planSource", plan.planSource())
        .field("programme", plan.programme())
        .field("projectNumber", plan.projectNumber())
        .under("registration.group.plan");
  }

  private FactGroup content(Content content) {
    return new FactSheet(words)
        .text("summary", content.summary())
        .text("deliverables", content.deliverables())
        .text("acceptance", content.acceptance())
        .text("ipOwnership", content.ipOwnership())
        .field("confidential", content.confidential())
        .under("registration.group.content");
  }

  private FactGroup declarations(Declarations said) {
    return new FactSheet(words)
        .field("techImportExport", said.techImportExport())
        .field("licenceNumber", said.licenceNumber())
        .field("govFunded", said.govFunded())
        .field("relatedParty", said.relatedParty())
        .field("firstRegistered", said.firstRegistered())
        .under("registration.group.declarations");
  }
}
