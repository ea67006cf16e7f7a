package org.techmarket.registration.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.techmarket.registration.RegistrationForm.Section;
import org.techmarket.trade.Contract;
import org.techmarket.trade.ContractCurrency;
import org.techmarket.trade.ContractParty;
import org.techmarket.trade.ContractPrice;

/** What the registration form says of the contract itself. */
final class ContractItems {

  private ContractItems() {}

  static List<Section> sections(Contract contract) {
    List<Section> sections = new ArrayList<>(List.of(contract(contract)));
    sections.addAll(parties("sellers", contract.sellers()));
    sections.addAll(parties("buyers", contract.buyers()));
    return sections;
  }

  private static Section contract(Contract contract) {
    ContractPrice price = contract.price();
    FormItems items =
        new FormItems()
            .item("contractName", contract.name())
            .item("contractNumber", contract.number())
            .item("signedOn", PaperTexts.day(contract.dates().signedOn()))
            .item(
                "period",
                PaperTexts.say(
                    "period",
                    PaperTexts.day(contract.dates().effectiveFrom()),
                    PaperTexts.day(contract.dates().effectiveTo())))
            .item("signPlace", contract.signPlace())
            .word("paymentMode", price.paymentMode())
            .item("instalments", instalments(contract));
    if (price.currency() != ContractCurrency.CNY) {
      items.item(
          "originalAmount",
          PaperTexts.say(
              "foreign",
              price.currency().name(),
              "%,.2f".formatted(price.originalAmount()),
              price.rate().stripTrailingZeros().toPlainString()));
    }
    if (price.amountUndetermined()) {
      items.answer("amountUndetermined", true);
    }
    if (contract.agent() != null) {
      items.item("agent", lines(contract.agent().name(), contract.agent().code()));
    }
    return items.under("contract");
  }

  private static List<Section> parties(String key, List<ContractParty> signed) {
    if (signed.size() == 1) {
      return List.of(party(signed.get(0)).under(key));
    }
    return IntStream.range(0, signed.size())
        .mapToObj(i -> party(signed.get(i)).under(key, i + 1))
        .toList();
  }

  private static FormItems party(ContractParty party) {
    FormItems items = new FormItems();
    items
        .item("partyName", party.name())
        .item("partyCode", party.shownCode())
        .word("partyType", party.partyType())
        .item("country", ContractParty.CHINA.equals(party.country()) ? null : party.country())
        .item("region", party.region())
        .item("address", party.address())
        .item("legalRepresentative", party.legalRepresentative())
        .item("contact", lines(party.contact(), party.phone()));
    if (party.sme()) {
      items.answer("sme", true);
    }
    if (party.hnte()) {
      items.answer("hnte", true);
    }
    return items;
  }

  private static String instalments(Contract contract) {
    return contract.instalments().stream()
        .map(part -> PaperTexts.day(part.dueOn()) + " " + PaperTexts.amountInLine(part.amount()))
        .collect(Collectors.joining("\n"));
  }

  private static String lines(String one, String other) {
    return other == null || other.isEmpty() ? one : one + " " + other;
  }
}
