package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.reference.IpRight;
import org.techmarket.reference.StandingTextName;
import org.techmarket.reference.service.ReferenceQueries;
import org.techmarket.registration.CertificateContent;
import org.techmarket.registration.CertificateContent.Amounts;
import org.techmarket.registration.CertificateContent.Issue;
import org.techmarket.registration.CertificateContent.Party;
import org.techmarket.registration.ContractSubType;
import org.techmarket.registration.Examination;
import org.techmarket.registration.Plan;
import org.techmarket.registration.PlanSource;
import org.techmarket.registration.RegistrationCase;
import org.techmarket.registration.RegistrationPoint;
import org.techmarket.registration.RegistrationTerms;
import org.techmarket.registration.Rights;
import org.techmarket.registration.VerificationCode;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.service.Demonstration;
import org.techmarket.trade.Contract;
import org.techmarket.trade.ContractParty;
import org.techmarket.trade.ContractRepository;

/** Puts what is registered into the words of the certificate, which are Chinese. */
@Dependent
class CertificateWords {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.techmarket.registration.service.Words");

  @Inject private ContractRepository contracts;
  @Inject private OrganisationRepository organisations;
  @Inject private RegistrationQueries people;
  @Inject private ReferenceQueries reference;
  @Inject private Demonstration demonstration;
  @Inject private VerifyAddress addresses;

  CertificateContent of(
      RegistrationCase registered, RegistrationPoint point, VerificationCode code, Instant now) {
    Contract contract = contracts.require(registered.contractId());
    RegistrationTerms terms = registered.form().terms();
    Examination found = registered.assessment().examination();
    return new CertificateContent(
        registered.outcome().number(),
        contract.name(),
        category(found.approvedSubType()),
        parties(contract.sellers()),
        parties(contract.buyers()),
        contract.dates().signedOn(),
        contract.dates().effectiveFrom(),
        contract.dates().effectiveTo(),
        new Amounts(
            registered.form().totalAmount(),
            found.approvedTechAmount(),
            found.approvedTechIncome()),
        rights(terms.rights()),
        word(terms.classification().techField()),
        plan(terms.plan()),
        issue(registered, point, code, now),
        terms.content().confidential(),
        demonstration.isDemo());
  }

  private Issue issue(
      RegistrationCase registered, RegistrationPoint point, VerificationCode code, Instant now) {
    return new Issue(
        organisations.require(point.organisationId()).name(),
        point.number(),
        people.nameOf(registered.assessment().examinedBy()),
        people.nameOf(registered.outcome().decidedBy()),
        LocalDate.ofInstant(now, MarketTime.ZONE),
        code.value(),
        addresses.of(code.value()),
        reference.text(StandingTextName.LEGAL_BASIS));
  }

  private static List<Party> parties(List<ContractParty> signed) {
    return signed.stream()
        .map(p -> new Party(p.name(), p.shownCode() == null ? "" : p.shownCode()))
        .toList();
  }

  private static CertificateContent.Rights rights(Rights rights) {
    return new CertificateContent.Rights(
        word(rights.type()), rights.numbers().stream().map(IpRight::number).toList());
  }

  static String category(ContractSubType type) {
    String category = word(type.category());
    return category.equals(word(type)) ? category : category + WORDS.getString("dash") + word(type);
  }

  private static String plan(Plan plan) {
    if (plan.planSource() == PlanSource.NONE) {
      return word(PlanSource.NONE);
    }
    String source = plan.programme() == null ? word(plan.planSource()) : word(plan.programme());
    return source + WORDS.getString("dash") + plan.projectNumber();
  }

  static String word(Enum<?> constant) {
    return WORDS.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
