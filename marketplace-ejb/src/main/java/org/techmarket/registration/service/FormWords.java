package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.reference.IpRight;
import org.techmarket.registration.AttachmentKind;
import org.techmarket.registration.ClaimedAmounts;
import org.techmarket.registration.Classification;
import org.techmarket.registration.Content;
import org.techmarket.registration.Declarations;
import org.techmarket.registration.Examination;
import org.techmarket.registration.Outlook;
import org.techmarket.registration.Plan;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationForm;
import org.techmarket.registration.RegistrationForm.Section;
import org.techmarket.registration.RegistrationForm.Verification;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationPointRepository;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.registration.Rights;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.service.Demonstration;
import org.techmarket.trade.ContractRepository;

/** Puts a registered case into the words of the registration form, which are Chinese. */
@Dependent
class FormWords {

  @Inject private ContractRepository contracts;
  @Inject private RegistrationPointRepository points;
  @Inject private OrganisationRepository organisations;
  @Inject private RegistrationQueries people;
  @Inject private Demonstration demonstration;
  @Inject private VerifyAddress addresses;

  RegistrationForm of(RegistrationCase registered, String code, Instant issuedAt) {
    RegistrationTerms terms = registered.form().terms();
    LocalDate dated = LocalDate.ofInstant(issuedAt, MarketTime.ZONE);
    List<Section> sections =
        new ArrayList<>(ContractItems.sections(contracts.require(registered.contractId())));
    sections.add(classification(terms.classification()));
    sections.add(amounts(registered, terms));
    sections.add(rights(terms.rights(), terms.plan()));
    sections.add(content(terms.content()));
    sections.add(declarations(terms));
    sections.add(registration(registered, code, dated));
    return new RegistrationForm(
        registered.outcome().number(),
        dated,
        sections,
        new Verification(code, addresses.of(code)),
        demonstration.isDemo());
  }

  private static Section classification(Classification said) {
    return new FormItems()
        .item("subType", FormItems.category(said.subType()))
        .word("licenseMode", said.licenseMode())
        .word("techField", said.techField())
        .word("goal", said.goal())
        .item("industry", said.industry())
        .word("strategicIndustry", said.strategicIndustry())
        .under("classification");
  }

  private static Section amounts(RegistrationCase registered, RegistrationTerms terms) {
    ClaimedAmounts claimed = terms.amounts();
    Examination found = registered.assessment().examination();
    Outlook outlook = terms.outlook();
    return new FormItems()
        .amount("totalAmount", registered.form().totalAmount())
        .amount("equipment", claimed.equipment())
        .amount("instruments", claimed.instruments())
        .amount("parts", claimed.parts())
        .amount("materials", claimed.materials())
        .amount("otherCosts", claimed.otherCosts())
        .amount("techAmount", claimed.techAmount())
        .amount("techIncome", claimed.techIncome())
        .amount("approvedTechAmount", found.approvedTechAmount())
        .amount("approvedTechIncome", found.approvedTechIncome())
        .amount("investNew", outlook == null ? null : outlook.investNew())
        .amount("outputNew", outlook == null ? null : outlook.outputNew())
        .under("amounts");
  }

  private static Section rights(Rights rights, Plan plan) {
    String numbers =
        rights.numbers().stream().map(IpRight::number).collect(Collectors.joining("\n"));
    return new FormItems()
        .word("ipType", rights.type())
        .item("ipNumbers", numbers)
        .word("planSource", plan.planSource())
        .word("programme", plan.programme())
        .item("projectNumber", plan.projectNumber())
        .under("rights");
  }

  private static Section content(Content content) {
    return new FormItems()
        .item("summary", content.summary())
        .item("deliverables", content.deliverables())
        .item("acceptance", content.acceptance())
        .item("ipOwnership", content.ipOwnership())
        .answer("confidential", content.confidential())
        .under("content");
  }

  private static Section declarations(RegistrationTerms terms) {
    Declarations said = terms.declarations();
    String files =
        terms.attachments().files().keySet().stream()
            .sorted()
            .map((AttachmentKind kind) -> CertificateWords.word(kind))
            .collect(Collectors.joining(PaperTexts.chinese("listComma")));
    return new FormItems()
        .answer("techImportExport", said.techImportExport())
        .item("licenceNumber", said.licenceNumber())
        .answer("govFunded", said.govFunded())
        .answer("relatedParty", said.relatedParty())
        .answer("firstRegistered", said.firstRegistered())
        .item("files", files)
        .under("declarations");
  }

  private Section registration(RegistrationCase registered, String code, LocalDate dated) {
    RegistrationPoint point = points.require(registered.pointId());
    Examination found = registered.assessment().examination();
    return new FormItems()
        .item("receipt", registered.receipt())
        .item(
            "point",
            PaperTexts.say(
                "pointWithCode",
                organisations.require(point.organisationId()).name(),
                point.number()))
        .item("approvedSubType", FormItems.category(found.approvedSubType()))
        .item("correctionReason", found.correctionReason())
        .item("registrar", people.nameOf(registered.assessment().examinedBy()))
        .item("reviewer", people.nameOf(registered.outcome().decidedBy()))
        .item("registeredOn", PaperTexts.day(dated))
        .item("verificationCode", code)
        .under("registration");
  }
}
