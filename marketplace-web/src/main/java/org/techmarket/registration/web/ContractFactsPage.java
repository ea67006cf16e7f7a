package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.techmarket.shared.web.WordsPage;
import org.techmarket.trade.ContractCurrency;
import org.techmarket.trade.ContractParty;
import org.techmarket.trade.ContractPrice;
import org.techmarket.trade.service.ContractView;
import org.techmarket.trade.web.ContractPage;

/** What a contract says, group by group, in the reader's words. */
@RequestScoped
public class ContractFactsPage {

  @Inject private ContractPage contracts;
  @Inject private WordsPage words;

  FactGroup contract(ContractView contract) {
    FactSheet sheet =
        new FactSheet(words)
            .text("contract", contract.name())
            .fact("registration.contractNumber", contract.number())
            .fact("trade.signedOn", words.day(contract.dates().signedOn()))
            .fact(
                "trade.period",
                words.say(
                    "trade.period.line",
                    contract.dates().effectiveFrom(),
                    contract.dates().effectiveTo()))
            .fact("trade.signPlace", contract.signPlace())
            .fact("trade.paymentMode", words.of(contract.price().paymentMode()));
    if (contract.agent() != null) {
      String code = contract.agent().code();
      sheet.fact("trade.agentName", joined(contract.agent().name(), code));
    }
    if (!contract.instalments().isEmpty()) {
      sheet.fact("trade.instalments", instalments(contract));
    }
    return price(sheet, contract.price()).under("registration.group.contract");
  }

  List<FactGroup> parties(ContractView contract) {
    List<FactGroup> groups = new ArrayList<>();
    groups.addAll(side(contract.sellers(), "sellers"));
    groups.addAll(side(contract.buyers(), "buyers"));
    return groups;
  }

  /** One party alone bears no number. */
  private List<FactGroup> side(List<ContractParty> parties, String side) {
    if (parties.size() == 1) {
      return List.of(party(parties.get(0)).under("trade.step." + side));
    }
    return IntStream.range(0, parties.size())
        .mapToObj(i -> party(parties.get(i)).under("trade.step.row." + side, i + 1))
        .toList();
  }

  private FactSheet price(FactSheet sheet, ContractPrice price) {
    if (price.currency() != ContractCurrency.CNY) {
      sheet.fact(
          "trade.originalAmount",
          words.say("trade.original.line", price.originalAmount(), price.currency(), price.rate()));
    }
    if (price.amountUndetermined()) {
      sheet.fact("trade.amountUndetermined", words.say("shared.YesNo.YES"));
    }
    return sheet;
  }

  private FactSheet party(ContractParty party) {
    return new FactSheet(words)
        .fact("trade.party.name", party.name())
        .fact(
            party.personNumber() == null ? "trade.party.code" : "trade.party.personNumber",
            party.shownCode())
        .fact("trade.party.partyType", words.of(party.partyType()))
        .fact("trade.party.region", place(party))
        .fact("trade.party.address", party.address())
        .fact("trade.party.legalRepresentative", party.legalRepresentative())
        .fact("trade.party.contact", joined(party.contact(), party.phone()))
        .fact("trade.party.standing", standing(party));
  }

  private String standing(ContractParty party) {
    String small = party.sme() ? words.say("trade.party.sme.short") : "";
    if (!party.hnte()) {
      return small;
    }
    String high = words.say("trade.party.hnte.short");
    return small.isEmpty() ? high : joined(small, high);
  }

  private String place(ContractParty party) {
    return ContractParty.CHINA.equals(party.country())
        ? party.region()
        : contracts.country(party.country());
  }

  private String instalments(ContractView contract) {
    return contract.instalments().stream()
        .map(part -> joined(words.day(part.dueOn()), words.yuan(part.amount())))
        .reduce((one, next) -> one + "\n" + next)
        .orElse("");
  }

  private static String joined(String one, String other) {
    return other == null ? one : one + " · " + other;
  }
}
