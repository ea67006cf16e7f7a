package org.techmarket.registration;

import jakarta.persistence.Embeddable;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Money;

/**
 * What the buyer will invest and gain by the result (预计新增投入, 预计新增产值); must be told of transfers and
 * licences, may be null otherwise.
 */
@Embeddable
public record Outlook(Money investNew, Money outputNew) {

  static final Outlook NONE = new Outlook(null, null);

  static Outlook read(EntryReader read, RegistrationEntry entry) {
    boolean must = entry.category() != null && entry.category().tellsOutlook();
    return new Outlook(
        amount(read, "investNew", entry.investNew(), must),
        amount(read, "outputNew", entry.outputNew(), must));
  }

  private static Money amount(EntryReader read, String field, String entered, boolean must) {
    return must || !EntryReader.plain(entered).isEmpty()
        ? read.money(field, entered, Money.ZERO, Money.MOST)
        : null;
  }
}
