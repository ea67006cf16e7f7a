package org.techmarket.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.techmarket.reference.WorkingCalendar;
import org.techmarket.shared.MarketTime;

/**
 * By when somebody must act, in working days; the law of 2026 was not at hand, so that all of them
 * are parameters.
 *
 * @param acceptance to accept what was submitted
 * @param decision to decide on what was accepted
 * @param experts more, once a case, when experts are first asked
 * @param correction for the applicant to correct what was returned
 */
public record Deadlines(
    WorkingCalendar calendar, int acceptance, int decision, int experts, int correction) {

  /** The day an instant belongs to. */
  static LocalDate dayOf(Instant now) {
    return LocalDate.ofInstant(now, MarketTime.ZONE);
  }

  LocalDate toAccept(Instant now) {
    return calendar.after(dayOf(now), acceptance);
  }

  /**
   * The last day to decide.
   *
   * @param left working days that were left when the case was returned, null when it never was
   */
  LocalDate toDecide(Instant now, Integer left) {
    return calendar.after(dayOf(now), left == null ? decision : left);
  }

  LocalDate withExperts(LocalDate due) {
    return calendar.after(due, experts);
  }

  LocalDate toCorrect(Instant now) {
    return calendar.after(dayOf(now), correction);
  }

  /** Working days left, at least one. */
  int left(Instant now, LocalDate due) {
    return Math.max(1, calendar.between(dayOf(now), due));
  }
}
