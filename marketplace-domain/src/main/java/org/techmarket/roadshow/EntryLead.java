package org.techmarket.roadshow;

import java.time.LocalDate;
import org.techmarket.reference.WorkingCalendar;

/**
 * How long before a roadshow its entries end at the latest.
 *
 * @param workingDays how many lie between the entry deadline and the roadshow
 */
public record EntryLead(WorkingCalendar calendar, int workingDays) {

  /** The latest deadline of a roadshow of that day. */
  LocalDate latestDeadline(LocalDate day) {
    return calendar.before(day, workingDays).minusDays(1);
  }
}
