package org.techmarket.demo.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.techmarket.document.NumberSeries;
import org.techmarket.document.service.Glyphs;
import org.techmarket.trade.Contract;
import org.techmarket.trade.ContractEntry;
import org.techmarket.trade.ContractNumber;
import org.techmarket.trade.ContractRepository;
import org.techmarket.trade.MainSeller;

/** Enters the invented contracts. */
@Dependent
class DemoContracts {

  private static final LocalTime ENTERED = LocalTime.of(9, 5);
  private static final int DAYS_TO_ENTER = 2;

  @Inject private ContractRepository contracts;
  @Inject private DemoFiles files;
  @Inject private NumberSeries numbers;
  @Inject private Glyphs glyphs;
  @Inject private DemoHistory history;

  Contract enter(DemoDeal deal, DemoCast cast, DemoDays days) {
    DemoContent.Party seller = cast.party(deal.seller());
    LocalDate day = days.past(days.today().minusDays(deal.signedDaysAgo() - DAYS_TO_ENTER));
    Instant at = DemoDays.at(day, ENTERED, 0);
    long clerk = cast.agentOf(cast.organisation(deal.seller()));
    MainSeller main =
        new MainSeller(seller.name(), seller.entry().read(glyphs).partyType(), seller.creditCode());
    ContractEntry entry = deal.contract(cast.content(), files.scan(deal, cast, at), days.today());
    Contract contract =
        new Contract(
            entry.read(main, days.today(), glyphs),
            ContractNumber.next(numbers, at),
            cast.organisation(deal.seller()),
            clerk,
            at);
    contracts.add(contract);
    history.record(contract.signed(), clerk, at);
    return contract;
  }
}
