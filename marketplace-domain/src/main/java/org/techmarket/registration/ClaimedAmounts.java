package org.techmarket.registration;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Money;

/**
 * How the applicant divides the price: what is paid for things that are no technology (非技术性费用), the
 * rest, which is the amount of technology (技术交易额), and the income from technology in it (技术性收入).
 */
@Embeddable
public record ClaimedAmounts(
    Money equipment,
    Money instruments,
    Money parts,
    Money materials,
    Money otherCosts,
    Money techAmount,
    Money techIncome) {

  private static final BigDecimal UNUSUAL_TENTHS = new BigDecimal(3);

  static ClaimedAmounts read(EntryReader read, RegistrationEntry entry, Money total) {
    ClaimedAmounts amounts =
        new ClaimedAmounts(
            cost(read, "equipment", entry.equipment()),
            cost(read, "instruments", entry.instruments()),
            cost(read, "parts", entry.parts()),
            cost(read, "materials", entry.materials()),
            cost(read, "otherCosts", entry.otherCosts()),
            read.money("techAmount", entry.techAmount(), Money.ZERO, Money.MOST),
            read.money("techIncome", entry.techIncome(), Money.ZERO, Money.MOST));
    amounts.check(read, total);
    return amounts;
  }

  /** What is paid for things that are no technology. */
  public Money nonTechnical() {
    return Stream.of(equipment, instruments, parts, materials, otherCosts)
        .reduce(Money.ZERO, Money::plus);
  }

  /** Whether more than three tenths of the price are no technology. */
  boolean isMuchNonTechnical(Money total) {
    return nonTechnical()
            .yuan()
            .multiply(BigDecimal.TEN)
            .compareTo(total.yuan().multiply(UNUSUAL_TENTHS))
        > 0;
  }

  private void check(EntryReader read, Money total) {
    boolean costsAreRead =
        Stream.of(equipment, instruments, parts, materials, otherCosts).allMatch(c -> c != null);
    if (costsAreRead && !total.isAbove(nonTechnical())) {
      read.fault(
          "techAmount", "registration.nothingTechnical", nonTechnical().yuan(), total.yuan());
    } else if (costsAreRead && techAmount != null && !adds(total)) {
      read.fault(
          "techAmount",
          "registration.amountsDoNotAddUp",
          total.yuan(),
          nonTechnical().yuan(),
          total.minus(nonTechnical()).yuan());
    }
    if (techAmount != null && techIncome != null && techIncome.isAbove(techAmount)) {
      read.fault("techIncome", "registration.incomeAboveAmount", techAmount.yuan());
    }
  }

  private boolean adds(Money total) {
    return techAmount.equals(total.minus(nonTechnical()));
  }

  private static Money cost(EntryReader read, String field, String entered) {
    return EntryReader.plain(entered).isEmpty()
        ? Money.ZERO
        : read.money(field, entered, Money.ZERO, Money.MOST);
  }
}
