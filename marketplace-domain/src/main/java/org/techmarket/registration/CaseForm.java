package org.techmarket.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.techmarket.reference.IpRight;
import org.techmarket.shared.Money;

/** What was applied for (技术合同登记表), and what the contract said then. */
@Embeddable
public class CaseForm {

  @Column(length = 400)
  private String fingerprint;

  @Column(length = 64)
  private String scanSha256;

  private Money totalAmount;
  private Classification classification;
  private ClaimedAmounts claimed;
  private Outlook outlook;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private IpType ipType;

  @ElementCollection
  @CollectionTable(name = "registration_right", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<IpRight> ipNumbers = new ArrayList<>();

  private Plan plan;
  private Content content;
  private Declarations declarations;

  @ElementCollection
  @CollectionTable(name = "registration_attachment", joinColumns = @JoinColumn(name = "case_id"))
  @MapKeyColumn(name = "kind", length = 20)
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "file_id")
  private Map<AttachmentKind, Long> attachments = new HashMap<>();

  protected CaseForm() {}

  CaseForm(ContractFacts facts, RegistrationTerms terms) {
    take(facts, terms);
  }

  final void take(ContractFacts facts, RegistrationTerms terms) {
    fingerprint = facts.fingerprint();
    scanSha256 = facts.scanSha256();
    totalAmount = facts.total();
    classification = terms.classification();
    claimed = terms.amounts();
    outlook = terms.outlook();
    ipType = terms.rights().type();
    ipNumbers.clear();
    ipNumbers.addAll(terms.rights().numbers());
    plan = terms.plan();
    content = terms.content();
    declarations = terms.declarations();
    attachments.clear();
    attachments.putAll(terms.attachments().files());
  }

  /** Whether goods in the price are unusual for such a contract; the registrar is warned. */
  public boolean isUnusuallyNonTechnical() {
    return classification.subType().isWorkAlone() && claimed.isMuchNonTechnical(totalAmount);
  }

  /** The whole price of the contract in yuan, as it stood when the form was submitted. */
  public Money totalAmount() {
    return totalAmount;
  }

  public Classification classification() {
    return classification;
  }

  public ClaimedAmounts claimed() {
    return claimed;
  }

  /** The form as it was read. */
  public RegistrationTerms terms() {
    return new RegistrationTerms(
        classification,
        claimed,
        outlook == null ? Outlook.NONE : outlook,
        new Rights(ipType, ipNumbers),
        plan,
        content,
        declarations,
        new Attachments(attachments));
  }
}
