package org.techmarket.trade;

import java.util.List;
import org.techmarket.shared.EntryReader;

/** What must hold between those who sign a contract: nobody stands in it twice. */
record PartyRules(EntryReader read) {

  void check(List<ContractParty> parties) {
    for (int i = 1; i < parties.size(); i++) {
      ContractParty later = parties.get(i);
      parties.subList(0, i).stream()
          .filter(earlier -> later.name() != null && earlier.name() != null)
          .filter(later::isSameAs)
          .findFirst()
          .ifPresent(earlier -> refuse(parties, later, earlier));
    }
  }

  private void refuse(List<ContractParty> parties, ContractParty later, ContractParty earlier) {
    List<ContractParty> side = parties.stream().filter(p -> p.side() == later.side()).toList();
    int row = 0;
    while (side.get(row) != later) {
      row++;
    }
    String list = later.side() == PartySide.SELLER ? "sellers" : "buyers";
    boolean bothSides = later.side() != earlier.side();
    read.within(list, row)
        .fault("name", bothSides ? "trade.sellerIsBuyer" : "trade.partyTwice", later.name());
  }
}
