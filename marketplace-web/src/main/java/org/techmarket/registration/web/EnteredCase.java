package org.techmarket.registration.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.techmarket.reference.IpRight;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.registration.ClaimedAmounts;
import org.techmarket.registration.Classification;
import org.techmarket.registration.Content;
import org.techmarket.registration.Declarations;
import org.techmarket.registration.Outlook;
import org.techmarket.registration.Plan;
import org.techmarket.registration.RegistrationEntry;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.registration.Rights;
import org.techmarket.registration.service.RegistrationView;
import org.techmarket.shared.Money;
import org.techmarket.shared.YesNo;
import org.techmarket.shared.web.Forms;

/** A case as its form held it when it was submitted. */
final class EnteredCase {

  private final Map<String, String> form = Forms.empty(RegistrationEntry.class);

  private EnteredCase() {}

  static Map<String, String> of(RegistrationView view) {
    EnteredCase entered = new EnteredCase();
    RegistrationTerms terms = view.form();
    entered.put("point", view.head().pointId());
    entered.put("version", view.version());
    entered.classification(terms.classification());
    entered.amounts(terms.amounts());
    entered.outlook(terms.outlook());
    entered.rights(terms.rights());
    entered.plan(terms.plan());
    entered.content(terms.content());
    entered.declarations(terms.declarations());
    entered.put("ipProof", terms.attachments().files().get(AttachmentKind.IP_PROOF));
    entered.put("authorisation", terms.attachments().files().get(AttachmentKind.AUTHORISATION));
    entered.put("incomeSheet", terms.attachments().files().get(AttachmentKind.INCOME_SHEET));
    entered.put("commitment", terms.attachments().files().get(AttachmentKind.COMMITMENT));
    entered.put("translation", terms.attachments().files().get(AttachmentKind.TRANSLATION));
    return entered.form;
  }

  private void classification(Classification said) {
    put("subType", said.subType());
    put("licenseMode", said.licenseMode());
    put("techField", said.techField());
    put("goal", said.goal());
    put("industry", said.industry());
    put("strategicIndustry", said.strategicIndustry());
  }

  private void amounts(ClaimedAmounts claimed) {
    cost("equipment", claimed.equipment());
    cost("instruments", claimed.instruments());
    cost("parts", claimed.parts());
    cost("materials", claimed.materials());
    cost("otherCosts", claimed.otherCosts());
    put("techAmount", claimed.techAmount());
    put("techIncome", claimed.techIncome());
  }

  private void outlook(Outlook outlook) {
    put("investNew", outlook.investNew());
    put("outputNew", outlook.outputNew());
  }

  private void rights(Rights rights) {
    put("ipType", rights.type());
    put(
        "ipNumbers",
        rights.numbers().stream().map(IpRight::number).collect(Collectors.joining("\n")));
  }

  private void plan(Plan plan) {
    put("planSource", plan.planSource());
    put("programme", plan.programme());
    put("projectNumber", plan.projectNumber());
  }

  private void content(Content content) {
    put("summary", content.summary());
    put("deliverables", content.deliverables());
    put("acceptance", content.acceptance());
    put("ipOwnership", content.ipOwnership());
    answer("confidential", content.confidential());
  }

  private void declarations(Declarations said) {
    answer("techImportExport", said.techImportExport());
    put("licenceNumber", said.licenceNumber());
    answer("govFunded", said.govFunded());
    answer("relatedParty", said.relatedParty());
    answer("firstRegistered", said.firstRegistered());
    answer("noStateSecret", true);
  }

  /** Nothing was typed where nothing was paid. */
  private void cost(String field, Money cost) {
    put(field, cost.equals(Money.ZERO) ? null : cost);
  }

  private void answer(String field, boolean yes) {
    put(field, yes ? YesNo.YES : YesNo.NO);
  }

  private void put(String field, Object content) {
    form.put(field, content == null ? "" : content.toString());
  }
}
