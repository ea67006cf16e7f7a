package org.techmarket.trade;

import java.time.LocalDate;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Money;

/** One payment of several, as it was typed or sent. */
public record InstalmentEntry(String dueOn, String amount) {

  private static final Money LEAST = Money.of("0.01");

  /** Reads the row; parts that cannot be read are null, and the reader knows of them. */
  Instalment read(EntryReader read) {
    LocalDate due = ContractEntry.day(read, "dueOn", dueOn);
    return new Instalment(due, read.money("amount", amount, LEAST, Money.MOST));
  }
}
